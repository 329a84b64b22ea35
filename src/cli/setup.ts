/**
 * `deno task setup`: makes sure that WebGPU finds an adapter, and names it.
 *
 * Without one, on a Debian machine where it may, it installs Mesa's Vulkan drivers, which compute on
 * the CPU if there is no GPU; elsewhere it says in one line what to install.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { findAdapter } from "./find_adapter.ts";
import { Failure, runCommand } from "./run_command.ts";

const ADVICE =
  "no WebGPU adapter found (Vulkan, Metal or Direct3D 12): install your GPU's driver, " +
  "or Mesa's, which computes on the CPU (Debian, Ubuntu: apt-get install mesa-vulkan-drivers)";

/** Runs apt-get; its output is shown only if it fails. */
async function aptGet(...args: string[]): Promise<void> {
  const { success, stdout, stderr } = await new Deno.Command("apt-get", {
    args,
    env: { DEBIAN_FRONTEND: "noninteractive" },
    stdin: "null",
  }).output();
  if (success) return;
  for (const bytes of [stdout, stderr]) Deno.stderr.writeSync(bytes);
  throw new Failure(`apt-get ${args.join(" ")} failed; ${ADVICE}`);
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

/** Names the adapter on standard output, after installing a driver if it must and may. */
async function setUp(): Promise<void> {
  let adapter = await findAdapter();
  if (!adapter && canInstall()) {
    console.error("no WebGPU adapter found: installing mesa-vulkan-drivers with apt-get");
    await aptGet("update");
    await aptGet("install", "-y", "--no-install-recommends", "mesa-vulkan-drivers");
    adapter = await findAdapter();
  }
  if (!adapter) throw new Failure(ADVICE);
  console.log(`adapter: ${adapter.name}, backend ${adapter.backend}, driver ${adapter.driver}`);
}

if (import.meta.main) {
  await runCommand(
    new Command("setup")
      .description("Make sure that WebGPU finds an adapter, and name it.")
      .option("--driver", "print the driver with its version alone; install nothing")
      .action(async ({ driver }) => {
        if (!driver) return await setUp();
        console.log((await findAdapter())?.driver ?? "none");
      }),
  );
}
