import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { Surface } from '../../engine/report.ts';
import { send } from '../../messages/send.ts';
import type { RuleCard } from '../../messages/replies.ts';
import { TrainingNav } from '../training-nav.tsx';
import { ExampleFacts, nowWalking } from './example-facts.tsx';
import { Facts } from './facts.tsx';
import { exampleOf, nextPlay, PLACE, type Kind, type Play } from './play.ts';
import { RuleList } from './rule-list.tsx';
import { Stage, type Draft } from './stage.tsx';
import { useWalk } from './use-walk.ts';

/** Shows most of what can be found, fixes too. Part of the demonstration and no sentence of the rules. */
const DEMO = 'gr8 to meet u, add me on snap 😀 or text 07700 900123';

export interface TrainerProps {
  /** Begin with a draft in the composer. */
  demo: boolean;
  /** Called once, when the composer is in the page. */
  onReady: () => void;
}

/** A mock chat with the shipped content script at work on it, and the rules' own examples to play there. */
export function Trainer({ demo, onReady }: TrainerProps) {
  const [cards, setCards] = useState<readonly RuleCard[] | 'loading' | 'no-answer'>('loading');
  const [draft, setDraft] = useState<Draft>({ number: 0, text: demo ? DEMO : '', opens: false });
  const [surface, setSurface] = useState<Surface>(PLACE);
  const [play, setPlay] = useState<Play | null>(null);

  useEffect(() => {
    onReady();
    void send('rules', {}).then((reply) => setCards(reply.ok ? reply.value : 'no-answer'));
  }, []);

  const walk = useWalk(({ example: { text, context } }) => {
    setPlay(null);
    setSurface(context.surface === 'unknown' ? PLACE : context.surface);
    setDraft(({ number }) => ({
      number: number + 1,
      text,
      opens: context.opensConversation ?? false,
      account: context.account,
      played: true,
    }));
  });

  const list = typeof cards === 'string' ? [] : cards;
  const walking = !play && typeof walk !== 'string' ? walk : null;
  const at = list.findIndex((card) => card.id === play?.rule);
  const card = list[at];

  const start = (next: RuleCard, kind: Kind): void => {
    const chosen = nextPlay(next, kind, play);
    const { text, surface: place, opens } = exampleOf(next, chosen);
    // The address names the example on the stage no longer.
    history.replaceState(null, '', '#');
    setPlay(chosen);
    setSurface(place);
    setDraft({ number: draft.number + 1, text, opens });
  };

  return (
    <>
      <div class="intro">
        <TrainingNav current="stage" />
        <p>{demo ? i18n.t('trainer.demo') : i18n.t('trainer.intro')}</p>
      </div>
      <Stage draft={draft} surface={surface} focused={demo || draft.number > 0} onSurface={setSurface} />
      <p class="room">{i18n.t('trainer.room')}</p>
      <div class="beside">
        <p role="status" class="now">
          {card && play ? nowPlaying(card, play) : walking && nowWalking(walking)}
        </p>
        {walking && <ExampleFacts walk={walking} />}
        {walk === 'not-there' && !play && <p role="alert">{i18n.t('trainer.notThere')}</p>}
        {card && play && (
          <Facts card={card} play={play} next={list[(at + 1) % list.length]!} onPlay={start} />
        )}
      </div>
      {cards === 'loading' && <p>{i18n.t('pages.loading')}</p>}
      {cards === 'no-answer' && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
      {list.length > 0 && <RuleList cards={list} current={play?.rule ?? null} onPlay={start} />}
    </>
  );
}

function nowPlaying({ title, examples }: RuleCard, { kind, index }: Play): string {
  const place: [number, number, string] = [index + 1, examples[kind].length, title];
  return kind === 'flagged' ? i18n.t('trainer.nowFlagged', place) : i18n.t('trainer.nowClean', place);
}
