import { parentPort, workerData } from 'node:worker_threads';
import { defaultSettings } from '../policy/settings.ts';
import { Reader } from '../reader/reader.ts';
import { answerOf } from './answer.ts';
import type { Done, Job, JudgeOptions } from './judge-pool.ts';
import { openPackFile } from './pack-file.ts';
import { readerFiles } from './reader-files.ts';

/** One thread of a `JudgePool`: its own pack and its own reader, one draft at a time. */
const { reader: withReader, explain, pack: file } = workerData as JudgeOptions;
const policy = defaultSettings();
const { pack, told } = openPackFile(file);
const reader = withReader ? Reader.load(await readerFiles()) : undefined;

parentPort!.on('message', ({ id, text, context }: Job) => {
  void judge(text, context).then(
    (answer) => post({ id, answer }),
    (error: unknown) => post({ id, error: String(error) }),
  );
});

async function judge(text: string, context: Job['context']) {
  const reading = await (await reader)?.read(text);
  return answerOf(text, context, pack, policy, reading && told(reading), explain);
}

// A thread's port has no origin to name; the rule is about windows.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const post = (done: Done): void => parentPort!.postMessage(done);
