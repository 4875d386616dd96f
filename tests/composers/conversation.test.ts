import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../src/composers/conversation.ts';
import type { Composer, Site } from '../../src/composers/site.ts';
import { site as facebook } from '../../src/composers/sites/facebook.ts';
import { site as instagram } from '../../src/composers/sites/instagram.ts';
import { site as discord } from '../../src/composers/sites/discord.ts';
import { site as gmail } from '../../src/composers/sites/gmail.ts';
import { site as googleMessages } from '../../src/composers/sites/google-messages.ts';
import { site as linkedin } from '../../src/composers/sites/linkedin.ts';
import { site as messenger } from '../../src/composers/sites/messenger.ts';
import { site as outlook } from '../../src/composers/sites/outlook.ts';
import { site as roblox } from '../../src/composers/sites/roblox.ts';
import { site as slack } from '../../src/composers/sites/slack.ts';
import { site as snapchat } from '../../src/composers/sites/snapchat.ts';
import { site as teams } from '../../src/composers/sites/teams.ts';
import { site as telegram } from '../../src/composers/sites/telegram.ts';
import { site as tiktok } from '../../src/composers/sites/tiktok.ts';
import { site as whatsapp } from '../../src/composers/sites/whatsapp.ts';
import { site as x } from '../../src/composers/sites/x.ts';
import { Chat } from './fakes.ts';

/** A page of a site at a path, as far as adapters look at it. */
function on(site: Site, pathname: string, markup = '<p id="box"></p>'): string | null {
  history.replaceState(null, '', pathname);
  document.body.innerHTML = markup;
  return site.conversation!(document.querySelector<HTMLElement>('#box')!);
}

describe('the conversation', () => {
  it.each([
    ['messenger', messenger, '/t/100001', '100001'],
    ['messenger, encrypted', messenger, '/e2ee/t/100001/', '100001'],
    ['instagram', instagram, '/direct/t/17842/', '17842'],
    ['instagram, its inbox', instagram, '/direct/inbox/', null],
    ['x, a group', x, '/i/chat/g1900', 'g1900'],
    ['x, before 2025', x, '/messages/12-34', '12-34'],
    ['x, its posts', x, '/home', null],
    ['x, a list of chats', x, '/messages/requests', null],
    ['messenger, a new message', messenger, '/new', null],
    ['google messages', googleMessages, '/web/conversations/12', '12'],
    ['google messages, a new one', googleMessages, '/web/conversations/new', null],
    ['slack', slack, '/client/T1/C3', 'C3 '],
    ['slack, all threads', slack, '/client/T1/threads', null],
  ] as const)('on %s is told by the address', (_, site, path, id) => {
    expect(on(site, path)).toBe(id);
  });

  it('on facebook is told by the address in the main column alone: a chat that floats over it is another', () => {
    expect(on(facebook, '/messages/t/100', '<div role="main"><p id="box"></p></div>')).toBe('100');
    expect(on(facebook, '/messages/t/100')).toBe(null);
    const floating = '<div><header><h2>Ben</h2></header><p id="box"></p></div>';
    expect(on(facebook, '/messages/t/100', floating)).toBe('Ben');
    expect(on(facebook, '/groups/100', '<div role="main"><p id="box"></p></div>')).toBe(null);
  });

  it('is told by the heading where the address says nothing', () => {
    const main =
      '<div id="main"><header><span title="Youth forum">Youth forum</span></header><p id="box"></p></div>';
    expect(on(whatsapp, '/', main)).toBe('Youth forum');
    const drawer =
      '<a data-testid="x"></a><div data-testid="dm-conversation-header"><a href="/ayesha">A</a></div>';
    expect(on(x, '/home', `${drawer}<p id="box"></p>`)).toBe('/ayesha');
  });

  it('of a public post is nobody’s, and is not read', () => {
    const { composer } = new Chat();
    const read = (surface: Composer['surface']) =>
      conversationOf({ ...composer, surface, site: { ...composer.site, conversation: () => 'Ayesha' } });
    expect(read('public-comment')).toBe(null);
    expect(read('email')).toBe('Ayesha');
  });

  it('with one more reader is another: an email is everybody’s who gets it', () => {
    const chip = (name: string) => `<i data-hovercard-id="${name}@example.org"></i>`;
    const mail = (to: string, cc: string) =>
      on(gmail, '/', `<div name="to">${to}</div><div name="cc">${cc}</div><p id="box"></p>`);
    expect(mail(chip('ann') + chip('bob'), '')).toBe('ann@example.org, bob@example.org');
    expect(mail(chip('ann'), chip('cat'))).toBe('ann@example.org, cat@example.org');
    expect(mail(chip('bob') + chip('ann'), '')).toBe('ann@example.org, bob@example.org');
    const wells =
      '<button aria-label="To">To</button><div aria-label="To">Ann</div><div aria-label="Cc">Cat</div>';
    expect(on(outlook, '/mail/', `${wells}<p id="box"></p>`)).toBe('Ann, Cat');
    expect(on(outlook, '/mail/', '<button aria-label="To">To</button><p id="box"></p>')).toBe(null);
  });

  it('in a box that floats over another chat is not that of the address', () => {
    const box = (label: string) => `<p id="box" aria-label="${label}"></p>`;
    const staff = on(discord, '/channels/55/77', box('Message #staff'));
    expect(staff).toBe('55/77 Message #staff');
    expect(on(discord, '/channels/55/77', box('Message @ayesha'))).not.toBe(staff);
    expect(on(x, '/i/chat/12-34', '<div data-testid="DMDrawer"><p id="box"></p></div>')).toBe(null);
    expect(on(telegram, '/k/#777', '<div id="column-center"><p id="box"></p></div>')).toBe('777');
    expect(on(telegram, '/k/#777', '<div class="stories-viewer"><p id="box"></p></div>')).toBe(null);
    const pane = '<div data-qa="threads_flexpane"><p id="box"></p></div>';
    expect(on(slack, '/client/T1/C3/thread/D9-17', pane)).toBe('D9 ');
    expect(on(slack, '/client/T1/C3', pane)).toBe(null);
  });

  it('is not named by what stands beyond its own box', () => {
    const other = '<div><span class="dialog-header-title">Ann</span><textarea></textarea></div>';
    expect(on(roblox, '/', `${other}<div><textarea id="box"></textarea></div>`)).toBe(null);
    const feed = '<main><header><a href="/youthforum/"><span>youthforum</span></a></header></main>';
    expect(on(instagram, '/', `${feed}<div><p id="box"></p></div>`)).toBe(null);
    expect(on(snapchat, '/web/', '<i id="cv-1"></i><i id="cv-2"></i><p id="box"></p>')).toBe(null);
  });

  it('is not told by a name that many have', () => {
    const channel = '<span data-tid="channelTitle-text">General</span><p id="box"></p>';
    expect(on(teams, '/v2/', channel)).toBe(null);
    expect(on(teams, '/v2/', '<h2 data-tid="chat-title">Ayesha</h2><p id="box"></p>')).toBe('Ayesha');
    const names = '<p data-e2e="chat-nickname">A</p><p data-e2e="chat-uniqueid">@ayesha</p><p id="box"></p>';
    expect(on(tiktok, '/messages', names)).toBe('@ayesha');
    const fresh = (pills: string) =>
      `<h2 class="msg-overlay-bubble-header__title">New message</h2><div class="msg-connections-typeahead">${pills}</div><p id="box"></p>`;
    const to = (name: string) => on(linkedin, '/feed/', fresh(`<span class="artdeco-pill">${name}</span>`));
    expect(to('Ann')).toBe('Ann, New message');
    expect(to('Ben')).toBe('Ben, New message');
  });
});
