/**
 * The worker's entry: answers questions by {@link REQUESTS}.
 *
 * @module
 */
import { messageLine } from "../../text/visible.ts";
import type { Answer, Question } from "./messages.ts";
import { REQUESTS } from "./requests.ts";

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}

/** A request, whatever its types. */
type AnyRequest = (input: unknown, tell: (news: unknown) => void) => unknown;

const scope = self as unknown as Scope;
const requests: Readonly<Record<string, AnyRequest>> = REQUESTS as never;

scope.onmessage = async ({ data: { id, name, input } }) => {
  try {
    const output = await requests[name](
      input,
      (news) => scope.postMessage({ id, kind: "news", news }),
    );
    scope.postMessage({ id, kind: "done", output });
  } catch (error) {
    const reason = messageLine(error instanceof Error ? error.message : String(error));
    scope.postMessage({ id, kind: "failed", reason });
  }
};
