/**
 * The pages on the published protocol and the published claims, of committed rows.
 *
 * @module
 */
import { claimFacts, type KeptResults } from "../../report/claims/claim_facts.ts";
import { claimsPage } from "../../report/claims/claims_page.ts";
import type { Page } from "../../report/page.ts";
import { protocolInput } from "../../report/protocol/protocol_input.ts";
import { protocolPage, protocolTables } from "../../report/protocol/protocol_page.ts";
import type { MetricLine } from "../../study/grids/kept_files.ts";
import type { SetResult } from "../../study/protocol/protocol_study.ts";
import type { PublishedRow } from "../../study/grids/study_rows.ts";
import { keptMetrics, keptValues } from "./kept_results.ts";
import type { ResultSources } from "./sources.ts";

/** The page on the protocol, and the tables beside it. */
export interface ProtocolResults {
  /** The page. */
  readonly page: Page;
  /** Texts by path in the project. */
  readonly tables: Readonly<Record<string, string>>;
}

/**
 * The published protocol beside the truth.
 *
 * @param sources Committed results.
 */
export async function protocolResults(
  { mdp, read, rows, online }: ResultSources,
): Promise<ProtocolResults> {
  const input = protocolInput(mdp, {
    full: await rows("cql-full"),
    main: await rows("main"),
    alpha: await rows("alpha"),
    online: await online(),
    sets: JSON.parse(await read("protocol/best-of-20.json")) as SetResult[],
    policies: await read("protocol/policies.csv"),
  });
  return { page: protocolPage(input), tables: protocolTables(input) };
}

/** What was kept of runs, as far as it is there. */
async function keptOf(sources: ResultSources, rows: readonly PublishedRow[]): Promise<KeptResults> {
  const values = new Map<string, Float64Array>();
  const metrics = new Map<string, MetricLine[]>();
  for (const { key } of rows) {
    const own = await keptValues(key, sources);
    if (own !== null) values.set(key, own);
    const course = await keptMetrics(key, sources);
    if (course !== null) metrics.set(key, course);
  }
  return { values, metrics };
}

/**
 * The published claims.
 *
 * @param sources Committed results.
 */
export async function publishedClaimsPage(sources: ResultSources): Promise<Page> {
  const { mdp, read, rows } = sources;
  const runs = { main: await rows("main"), alpha: await rows("alpha") };
  const judged = [...runs.main, ...runs.alpha.filter(({ grid }) => grid === "published")];
  const facts = claimFacts(mdp, {
    runs,
    kept: await keptOf(sources, judged),
    online: await sources.online(),
    metrics: await read("first-light/metrics.csv"),
    scores: await read("first-light/scores.csv"),
  });
  return claimsPage(facts);
}
