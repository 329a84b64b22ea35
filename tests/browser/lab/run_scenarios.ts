/**
 * Runs scenarios of the lab in Chromium and prints what was seen, as a line of JSON by scenario.
 * Usage: `run_scenarios.ts PROFILES DOWNLOADS GIVEN SCENARIO...`; the first two folders are empty, the third holds the
 * visitor's files.
 *
 * @module
 */
import { findBrowser } from "../../../src/commands/find_browser.ts";
import { type RunningBrowser, startBrowser } from "../devtools.ts";
import { type ServedLab, serveLab } from "./serve_lab.ts";
import { MACHINE_SCENARIOS } from "./machine_scenarios.ts";
import { PATIENTS_SCENARIOS } from "./patients_scenarios.ts";
import { TRAIN_SCENARIOS } from "./train_scenarios.ts";

/** What scenarios work with. */
export interface Place {
  /** A browser. */
  readonly browser: RunningBrowser;
  /** Where the lab is served. */
  readonly lab: ServedLab;
  /** Folder that downloads go to. */
  readonly downloads: string;
  /** The path of a file that the visitor has. */
  given(name: string): string;
}

/** Something that a visitor does, and what is then to be seen, as JSON can hold it. */
export interface Scenario<T> {
  /** Whether the browser has WebGPU. */
  readonly hasGpu: boolean;
  /** Does it. */
  run(place: Place): Promise<T>;
}

/** All scenarios by name. */
export const SCENARIOS = {
  ...TRAIN_SCENARIOS,
  ...PATIENTS_SCENARIOS,
  ...MACHINE_SCENARIOS,
} as const;

/** What was seen of a scenario. */
export type Seen<N extends keyof typeof SCENARIOS> = Awaited<
  ReturnType<typeof SCENARIOS[N]["run"]>
>;

/** Flags of a browser with WebGPU on SwiftShader, and of one without. */
const FLAGS = {
  gpu: ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--enable-features=Vulkan"],
  none: ["--disable-gpu", "--disable-features=WebGPUService"],
} as const;

if (import.meta.main) {
  const [profiles, downloads, files, ...names] = Deno.args;
  const given = (name: string) => `${files}/${name}`;
  const found = await findBrowser();
  if (!found) {
    throw new Error("no Chromium found: deno task test --part lab installs one where it may");
  }
  await using lab = serveLab(files);
  const seen: Record<string, unknown> = {};
  for (const kind of ["gpu", "none"] as const) {
    const own = Object.entries(SCENARIOS).filter(([name, { hasGpu }]) =>
      names.includes(name) && hasGpu === (kind === "gpu")
    );
    if (own.length === 0) continue;
    const browser = await startBrowser(found.program, `${profiles}/${kind}`, FLAGS[kind]);
    try {
      for (const [name, scenario] of own) {
        const start = performance.now();
        seen[name] = await scenario.run({ browser, lab, downloads, given });
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        console.error(`${name}: ${seconds} s`);
      }
    } finally {
      await browser.close();
    }
  }
  console.log(JSON.stringify(seen));
}
