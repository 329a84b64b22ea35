/**
 * `deno task dev setup`: makes sure that WebGPU finds an adapter, and names it; with `--browser`, that there
 * is a Chromium to open the report in.
 *
 * Without one, on a Debian machine where it may, it installs Mesa's Vulkan drivers, which compute on
 * the CPU if there is no GPU, or Chromium; elsewhere it says in one line what to install.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { findAdapter } from "./find_adapter.ts";
import { findBrowser } from "./find_browser.ts";
import { Failure, type RunnableCommand } from "./run_command.ts";
import { printNote, printResult } from "./terminal.ts";

const ADVICE =
  "no WebGPU adapter found (Vulkan, Metal or Direct3D 12): install your GPU's driver, " +
  "or Mesa's, which computes on the CPU (Debian, Ubuntu: apt-get install mesa-vulkan-drivers)";

const BROWSER_ADVICE = "no Chromium found (chromium, google-chrome): install one, with a font " +
  "(Debian: apt-get install chromium fonts-dejavu-core)";

/** Runs apt-get; its output is shown only if it fails. */
async function aptGet(advice: string, ...args: string[]): Promise<void> {
  const { success, stdout, stderr } = await new Deno.Command("apt-get", {
    args,
    env: { DEBIAN_FRONTEND: "noninteractive" },
    stdin: "null",
  }).output();
  if (success) return;
  for (const bytes of [stdout, stderr]) printNote(new TextDecoder().decode(bytes).trimEnd());
  throw new Failure(`apt-get ${args.join(" ")} failed; ${advice}`);
}

/** Whether this process may install Debian packages. */
function canInstall(): boolean {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return false;
  try {
    return new Deno.Command("apt-get", { args: ["--version"], stdout: "null" }).outputSync()
      .success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotCapable) {
      return false;
    }
    throw error;
  }
}

/** Installs Debian packages. */
async function install(advice: string, ...packages: string[]): Promise<void> {
  await aptGet(advice, "update");
  await aptGet(advice, "install", "-y", "--no-install-recommends", ...packages);
}

/**
 * Names the browser on standard output, after installing one if it must and may. A program that was not
 * there when this process began cannot be started from it: what apt-get installed is taken on trust.
 */
async function setUpBrowser(): Promise<void> {
  const browser = await findBrowser();
  if (!browser && !canInstall()) throw new Failure(BROWSER_ADVICE);
  if (!browser) {
    printNote("no Chromium found: installing chromium and fonts-dejavu-core with apt-get");
    await install(BROWSER_ADVICE, "chromium", "fonts-dejavu-core");
  }
  printResult(`browser: ${browser?.version ?? "chromium, installed"}`);
}

/**
 * Names the adapter on standard output, after installing a driver if it must and may.
 *
 * @throws {Failure} If there is none and none can be had.
 */
export async function setUpAdapter(): Promise<void> {
  let adapter = await findAdapter();
  if (!adapter && canInstall()) {
    printNote("no WebGPU adapter found: installing mesa-vulkan-drivers with apt-get");
    await install(ADVICE, "mesa-vulkan-drivers");
    adapter = await findAdapter();
  }
  if (!adapter) throw new Failure(ADVICE);
  printResult(`adapter: ${adapter.name}, backend ${adapter.backend}, driver ${adapter.driver}`);
}

/** The command. */
export const setupCommand: RunnableCommand = new Command("setup")
  .description("Make sure that WebGPU finds an adapter, and name it.")
  .option("--driver", "print the driver with its version alone; install nothing")
  .option("--browser", "look for Chromium instead, and install it where it may")
  .action(async ({ driver, browser }) => {
    if (browser) return await setUpBrowser();
    if (!driver) return await setUpAdapter();
    printResult((await findAdapter())?.driver ?? "none");
  });
