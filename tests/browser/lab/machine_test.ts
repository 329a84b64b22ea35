import assert from "node:assert/strict";
import { join } from "node:path";
import { labBuildCommand } from "../../../src/commands/lab_build.ts";
import { SHADERS } from "../../../src/trainer/webgpu/shaders.ts";
import { capture } from "../../commands/capture.ts";
import { writeRun } from "../../report/own/made_up_run.ts";
import { withFolder } from "../../with_folder.ts";
import { inChromium } from "./in_chromium.ts";

/** Kernels of no step. */
const BENCHMARKS = ["fma_rate", "no_op"];

const SCRIPT = "<script>window.broken = true</script>";
const IMAGE = "<img src=x onerror=window.broken=true>";

Deno.test("the lab knows the machine, checks its kernels, and watches runs whose names and configs are text", () =>
  withFolder(async (folder) => {
    const runs = join(folder, "given", "runs");
    for (const name of ["cql", `run ${SCRIPT.replaceAll("/", "")}`]) {
      await Deno.mkdir(join(runs, name), { recursive: true });
      await writeRun(join(runs, name), { overrides: [`mdp=${IMAGE}.npz`] });
    }
    const site = join(folder, "given", "site");
    assert.equal((await capture(labBuildCommand, ["--out", site])).code, 0);
    await Deno.symlink("/etc", join(runs, "linked"));
    const seen = await inChromium(folder, ["machine", "runs", "files"]);
    const { facts, verdicts } = seen.machine;
    assert.equal(facts.WebGPU, "there is an adapter");
    assert.ok(Number(facts.maxStorageBufferBindingSize) >= 2 ** 27);
    const checked = new Set(verdicts.map(([, kernel]) => kernel));
    const kernels = Object.keys(SHADERS).filter((kernel) => !BENCHMARKS.includes(kernel));
    assert.deepEqual([...checked].sort(), [...kernels, "mirror"].sort());
    for (const [variant, kernel, verdict] of verdicts) {
      assert.equal(verdict, "pass", `${kernel}, ${variant}`);
    }
    const { sent, listed, charts, keys, values, made } = seen.runs;
    assert.ok(sent > 100_000 && sent <= 400_000, `${sent} bytes are sent for the first view`);
    assert.equal(listed.length, 3);
    assert.match(listed.join("\n"), /linked.*is a link that leads out of the project: not read/);
    assert.ok(listed.some((text) => text.includes("<script>window.broken = true<script>")));
    assert.ok(values.some((text) => text.includes(IMAGE)), values.join("\n"));
    assert.equal(made, 0);
    assert.equal(charts, 2);
    for (const key of [/^alpha\b/, /^steps\b/]) assert.ok(keys.some((one) => key.test(one)));
    assert.match(seen.files.opened, /^If this line stays, .*deno task lab serves it.*$/);
    assert.deepEqual(seen.files.parts, [
      "Train",
      "Patients",
      "Noise",
      "Your policy",
      "This machine",
    ]);
    assert.equal(seen.machine.focus, "Check the kernels");
    for (const { barriers, violations, complaints } of [seen.machine, seen.runs]) {
      assert.deepEqual(barriers, []);
      assert.deepEqual(violations, []);
      const own = complaints.filter((one) => one !== "Failed to create WebGPU Context Provider");
      assert.deepEqual(own, []);
    }
  }));
