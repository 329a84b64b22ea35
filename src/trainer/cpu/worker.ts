/**
 * A worker of the CPU trainer: a desk in a thread of its own.
 *
 * @module
 */
import { openDesk } from "./desk.ts";
import type { Answer, Request } from "./worker_messages.ts";

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = self as unknown as Scope;
const answer = openDesk();

scope.onmessage = ({ data }) => scope.postMessage(answer(data));
