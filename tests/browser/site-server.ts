import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { answerTo, type FixtureExtra } from './fixtures.ts';

export interface SiteServer {
  /** Chromium's switches that lead the fixtures' hosts here, and no other host anywhere. */
  args: string[];
  close: () => void;
}

/**
 * The fixtures from a server on this machine. A page whose requests a test answers is never drawn beforehand, nor kept
 * for "Back"; one that comes over a wire is, as with anybody.
 */
export async function siteServer(extra: FixtureExtra = {}): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fixtures' }]);
  const server = createServer({ key, cert }, (request, response) => void respond(request, response));
  const respond = async ({ headers: { host }, url }: IncomingMessage, to: ServerResponse): Promise<void> => {
    const answer = await answerTo(`https://${host}${url}`, extra);
    const { status = 200, contentType = 'text/plain', headers, body } = answer ?? { status: 404, body: '' };
    to.writeHead(status, { 'content-type': contentType, ...headers }).end(body);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    close: () => server.close(),
  };
}
