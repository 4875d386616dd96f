import type { Launched } from './launch.ts';

interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Kill the extension's worker as the browser does when it is idle or short of memory. */
export async function killWorker({ browser, kind }: Launched): Promise<void> {
  if (kind === 'chromium') {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'),
    );
    await (await target.worker())!.close();
    return;
  }
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  const { result } = await connection.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByID('second-look@example.org').extension.terminateBackground().then(() => true)`,
    target: { context: window!.context },
    awaitPromise: true,
  });
  if (result['type'] !== 'success')
    throw new Error(`background: the worker was not killed: ${JSON.stringify(result)}`);
}
