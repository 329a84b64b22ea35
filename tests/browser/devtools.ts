/**
 * A Chromium without a window, spoken to by the DevTools protocol over a WebSocket.
 *
 * @module
 */

/** What a method answers, or an event tells. */
// deno-lint-ignore no-explicit-any
export type Message = any;

/** A tab, or a worker in one. */
export interface Tab {
  /** Calls a method of the protocol. */
  readonly send: (method: string, parameters?: Message) => Promise<Message>;
  /** Value of an expression in the page; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<Message>;
}

/** A running browser. */
export interface RunningBrowser {
  /** Opens an empty tab; `onEvent` hears of all that happens in it. */
  readonly openTab: (onEvent: (method: string, parameters: Message) => void) => Promise<Tab>;
  /** Speaks to a worker that a tab was attached to, by the session that the tab's event names. */
  readonly openSession: (
    sessionId: string,
    onEvent: (method: string, parameters: Message) => void,
  ) => Tab;
  /** CPU time of its processes so far, in milliseconds. */
  readonly cpuTime: () => Promise<number>;
  /** Ends it. */
  readonly close: () => Promise<void>;
}

/** Reads standard error until the browser says where it listens. */
async function listeningAt(stderr: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  let text = "";
  const reader = stderr.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    text += value ?? "";
    const found = /DevTools listening on (ws:\S+)/.exec(text);
    if (done && !found) throw new Error(`Cannot start the browser: ${text}`);
    if (!found) continue;
    // Goes on reading, so that the browser never waits for its messages to be read.
    (async () => {
      while (!(await reader.read()).done);
    })();
    return found[1];
  }
}

/**
 * Starts a browser.
 *
 * @param program What to start.
 * @param profile An empty folder, absolute.
 * @param flags Further flags.
 */
export async function startBrowser(
  program: string,
  profile: string,
  flags: readonly string[] = ["--disable-gpu"],
): Promise<RunningBrowser> {
  const child = new Deno.Command(program, {
    args: [
      "--headless",
      "--no-sandbox",
      ...flags,
      "--disable-extensions",
      "--disable-background-networking",
      // A visitor of ours may click faster than 20 times a second.
      "--disable-ipc-flooding-protection",
      "--no-first-run",
      "--hide-scrollbars",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
    ],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const socket = new WebSocket(await listeningAt(child.stderr));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, PromiseWithResolvers<Message>>();
  const listeners = new Map<string, (method: string, parameters: Message) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(data);
    if (method) return listeners.get(sessionId)?.(method, params);
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  };
  let calls = 0;
  const call = (method: string, params: Message, sessionId?: string): Promise<Message> => {
    const answer = Promise.withResolvers<Message>();
    waiting.set(++calls, answer);
    socket.send(JSON.stringify({ id: calls, method, params, sessionId }));
    return answer.promise;
  };
  const openSession: RunningBrowser["openSession"] = (sessionId, onEvent) => {
    listeners.set(sessionId, onEvent);
    const send = (method: string, parameters: Message = {}) => call(method, parameters, sessionId);
    return {
      send,
      async evaluate(expression) {
        const options = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await send("Runtime.evaluate", options);
        if (exceptionDetails) {
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        }
        return result.value;
      },
    };
  };
  return {
    openSession,
    async openTab(onEvent) {
      const { targetId } = await call("Target.createTarget", { url: "about:blank" });
      const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
      return openSession(sessionId, onEvent);
    },
    async cpuTime() {
      const { processInfo } = await call("SystemInfo.getProcessInfo", {});
      return 1000 * processInfo.reduce((sum: number, one: Message) => sum + one.cpuTime, 0);
    },
    async close() {
      const ended = child.status;
      await call("Browser.close", {}).catch(() => {});
      await ended;
      socket.close();
    },
  };
}
