import assert from "node:assert/strict";
import { join } from "node:path";
import { WORKER_PERMISSIONS } from "../../src/active/run_study.ts";
import { withFolder } from "../with_folder.ts";
import type { ProbeRequest } from "./worker_probe.ts";

/** What a worker under the permissions of a study's workers can do. */
async function probe(request: ProbeRequest): Promise<Record<string, string>> {
  const worker = new Worker(new URL("./worker_probe.ts", import.meta.url), {
    type: "module",
    deno: { permissions: WORKER_PERMISSIONS },
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

Deno.test("a study's worker loads the MDP and trains networks, and can do nothing else", () =>
  withFolder(async (folder) => {
    const file = join(folder, "file");
    await Deno.writeTextFile(file, "as it was");
    assert.deepEqual(await probe({ file, fresh: join(folder, "fresh") }), {
      "load the MDP": "done",
      "train networks": "done",
      "read another file": "NotCapable",
      "list the data's folder": "NotCapable",
      "write a file": "NotCapable",
      "replace the MDP": "NotCapable",
      "remove a file": "NotCapable",
      "see the environment": "NotCapable",
      "start a program": "NotCapable",
      "connect": "NotCapable",
      "see the system": "NotCapable",
    });
    assert.equal(await Deno.readTextFile(file), "as it was");
  }));
