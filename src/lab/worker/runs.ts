/**
 * The project's runs, as the server reads them.
 *
 * @module
 */
import type { ListedRun, WatchedRun } from "../server/runs.ts";
import { fetchBytes } from "./fetch_bytes.ts";

/** A file of JSON. */
async function fetchJson<T>(name: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await fetchBytes(name)));
}

/** Lists the runs. */
export async function listRuns(_input: null): Promise<ListedRun[]> {
  return await fetchJson("runs.json");
}

/** Reads a run. */
export async function watchRun(name: string): Promise<WatchedRun> {
  return await fetchJson(`runs/${encodeURIComponent(name)}.json`);
}
