/**
 * Progress on standard error: a bar on a terminal, plain lines otherwise.
 *
 * @module
 */
import { visible } from "../text/visible.ts";
import { draw, drawsOnTerminal } from "./terminal.ts";

/** Reports how far a piece of work has come. */
export interface Progress {
  /**
   * Says how much is done; cheap to call often.
   *
   * @param done Units done so far.
   * @param note A few words shown beside the bar.
   */
  update(done: number, note?: string): void;
  /**
   * Prints a line of its own above the bar.
   *
   * @param line Without newline.
   */
  log(line: string): void;
  /** Removes the bar. Must be called once, also after a failure. */
  close(): void;
}

/** Where progress goes and how it looks; the default is the process's standard error. */
export interface ProgressOptions {
  /** What is counted, such as `steps`: their rate is then shown. */
  readonly unit?: string;
  /** Whether the output is a terminal. */
  readonly terminal?: boolean;
  /** Receives the text. */
  readonly write?: (text: string) => void;
  /** The clock in milliseconds. */
  readonly now?: () => number;
}

const BAR_WIDTH = 30;
const TERMINAL_INTERVAL_MS = 100;
const PLAIN_INTERVAL_MS = 10_000;

/** Whole seconds as `h:mm:ss` or `m:ss`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const pad = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0
    ? `${hours}:${pad(minutes)}:${pad(whole % 60)}`
    : `${minutes}:${pad(whole % 60)}`;
}

/**
 * Starts reporting on a piece of work.
 *
 * @param label What is being done, such as `training`.
 * @param total Units of work.
 * @param options Terminal, output and clock, for tests; all default to the process's own. Time left is
 * estimated from the units done since the first `update`, so a resumed run starts with `update(done)`.
 */
export function startProgress(
  label: string,
  total: number,
  options: ProgressOptions = {},
): Progress {
  const { unit, terminal = drawsOnTerminal(), write = draw, now = () => performance.now() } =
    options;
  const interval = terminal ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS;
  let first: { done: number; time: number } | undefined;
  let lastShown = terminal ? -Infinity : now();
  let barShown = false;

  const erase = () => {
    if (barShown) write("\r\x1b[K");
    barShown = false;
  };
  const rate = (done: number): string => {
    const seconds = first ? (now() - first.time) / 1000 : 0;
    if (unit === undefined || !first || done <= first.done || seconds === 0) return "";
    return `, ${Number(((done - first.done) / seconds).toPrecision(3))} ${unit}/s`;
  };
  const timeLeft = (done: number): string => {
    if (!first || done <= first.done || done >= total) return "";
    const seconds = (now() - first.time) / 1000;
    return `, ${clock(seconds * (total - done) / (done - first.done))} left`;
  };
  return {
    update(done, note = "") {
      first ??= { done, time: now() };
      if (done < total && now() - lastShown < interval) return;
      lastShown = now();
      const share = total === 0 ? 1 : done / total;
      const text = visible(`${done}/${total}${rate(done)}${timeLeft(done)}${note && `, ${note}`}`);
      if (!terminal) return write(`${visible(label)}: ${text}\n`);
      const filled = Math.round(BAR_WIDTH * share);
      const bar = "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled);
      erase();
      write(`${visible(label)} [${bar}] ${text}`);
      barShown = true;
    },
    log(line) {
      erase();
      write(`${visible(line)}\n`);
    },
    close: erase,
  };
}
