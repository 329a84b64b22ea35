/**
 * A peer in a process of its own that times steps on request: it prints a line of JSON when it is
 * ready, and one for every number of steps it is sent.
 *
 * @module
 */

/** Arguments of Deno that start a program of this folder; flags of V8, then the program, follow. */
export const PEER: readonly string[] = [
  ...["run", "-q", "--no-prompt", "-P=peer"],
  ...["--config", new URL("deno.json", import.meta.url).pathname],
];

/** A peer that is ready. */
export interface Peer {
  /** The library with its version. */
  readonly library: string;
  /** CPU time of its process up to the last answer, in milliseconds. */
  cpuTime(): number;
  /** Takes steps; returns milliseconds a step. */
  time(steps: number): Promise<number>;
  /** Ends the process. */
  close(): Promise<void>;
}

/** Lines of a stream, one at a time; null at its end. */
function lineReader(stream: ReadableStream<Uint8Array<ArrayBuffer>>): () => Promise<string | null> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return async () => {
    while (!text.includes("\n")) {
      const { value, done } = await reader.read();
      if (done) return null;
      text += value;
    }
    const end = text.indexOf("\n");
    const line = text.slice(0, end);
    text = text.slice(end + 1);
    return line;
  };
}

/**
 * Starts a peer and waits until it is ready.
 *
 * @param command The program.
 * @param args Its arguments.
 * @throws {Error} If it cannot be started or ends before it is ready: the last line it printed.
 */
export async function startPeer(command: string, args: readonly string[]): Promise<Peer> {
  let child: Deno.ChildProcess;
  try {
    child = new Deno.Command(command, {
      args: [...args],
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) throw new Error(`there is no program ${command}`);
    throw error;
  }
  const complaint = new Response(child.stderr).text();
  const read = lineReader(child.stdout);
  const writer = child.stdin.getWriter();
  const answer = async () => {
    const line = await read();
    if (line !== null) return JSON.parse(line);
    const last = (await complaint).trim().split("\n").at(-1);
    throw new Error(`${command} ${args[0]}: ${last}`);
  };
  const { library } = await answer();
  let cpuTime = 0;
  return {
    library,
    cpuTime: () => cpuTime,
    async time(steps) {
      await writer.write(new TextEncoder().encode(`${steps}\n`));
      const { ms_per_step, cpu_ms } = await answer();
      cpuTime = cpu_ms;
      return ms_per_step;
    },
    async close() {
      await writer.close();
      await child.status;
    },
  };
}
