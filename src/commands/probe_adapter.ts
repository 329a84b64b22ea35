/**
 * Looks for an adapter, prints its name and ends; exit code 3 without one.
 *
 * A program of its own, because a process that found no adapter never finds one later, even after a
 * driver is installed. Run it through `find_adapter.ts`.
 *
 * @module
 */
import { printResult } from "./terminal.ts";

const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
if (!adapter) Deno.exit(3);
printResult(adapter.info.description);
