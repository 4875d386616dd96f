import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';

/**
 * Runs a function of the page's world on our roots, which no script of the page can reach, until it finds there what it
 * looks for: the panel stands in one and the marks in another.
 */
export type OnPanel = <T>(
  read: (root: ShadowRoot, argument: string) => T,
  argument?: string,
) => Promise<T | null>;

/**
 * A way into the closed root: the browser's own debugging protocol, as its developer tools use it. The extension
 * holds no door for tests.
 */
export async function closedRoot(
  page: Page,
  kind: BrowserKind,
  frame: Frame = page.mainFrame(),
): Promise<OnPanel> {
  if (kind === 'firefox')
    return (read, argument = '') => inFirefox(page, frame, String(read), argument) as never;
  const session = await page.createCDPSession();
  return (read, argument = '') => inChromium(session, String(read), argument) as never;
}

/** Compilers that keep functions' names wrap them in a call of this. */
const named = 'const __name = (made) => made;';

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  /** The document in a frame of the same process. */
  contentDocument?: DomNode;
}

async function inChromium(session: CDPSession, read: string, argument: string): Promise<unknown> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  for (const { backendNodeId } of closedIn(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { ${named} return (${read})(this, argument); }`,
      objectId: object.objectId!,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`closed-root: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    if (result.value !== undefined && result.value !== null) return result.value;
  }
  return null;
}

function closedIn(node: DomNode): DomNode[] {
  const roots = node.shadowRoots ?? [];
  return [
    ...roots.filter((root) => root.shadowRootType === 'closed'),
    ...[...(node.children ?? []), ...roots, ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(
      closedIn,
    ),
  ];
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}
interface BidiNode {
  sharedId: string;
  value: { shadowRoot?: BidiNode | null };
}

async function inFirefox(page: Page, frame: Frame, read: string, argument: string): Promise<unknown> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { _id: context } = frame as unknown as { _id: string };
  const { result } = await connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: 'html > :not(head, body)' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  for (const { value } of result['nodes'] as BidiNode[]) {
    if (!value.shadowRoot) continue;
    const found = await callInFirefox(connection, context, value.shadowRoot, read, argument);
    if (found !== null) return found;
  }
  return null;
}

async function callInFirefox(
  connection: BidiConnection,
  context: string,
  root: BidiNode,
  read: string,
  argument: string,
): Promise<unknown> {
  const called = await connection.send('script.callFunction', {
    functionDeclaration: `(root, argument) => { ${named} return JSON.stringify((${read})(root, argument) ?? null); }`,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: argument }],
    target: { context },
    awaitPromise: false,
  });
  const {
    type,
    result: value,
    exceptionDetails,
  } = called.result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(`closed-root: ${exceptionDetails?.text}`);
  return JSON.parse(value.value);
}
