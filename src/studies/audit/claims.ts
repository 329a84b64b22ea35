/**
 * Claims of one text, each with what becomes of it: by a finding of its audit, in words, or both. A number of the text's own
 * in these words is a place, `{{name}}`, for a fact that is computed.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import type { Audit } from "../../audit/audit.ts";
import type { Numbers } from "../../audit/numbers.ts";
import { CLASSES, type Finding } from "../../audit/finding.ts";
import { InputError } from "../../input_error.ts";
import { readYaml } from "../../text/read_yaml.ts";
import { type Check, listOf, nullable, oneOf, record, text } from "../../text/yaml_checks.ts";
import { claimFacts } from "./claim_facts.ts";

/** What becomes of a claim. */
export const VERDICTS = ["holds", "does not hold", "says nothing", "cannot be told"] as const;

/** A claim and what became of it. */
export interface JudgedClaim {
  /** Its words, verbatim. */
  readonly quote: string;
  /** What becomes of it. */
  readonly verdict: typeof VERDICTS[number];
  /** Why. */
  readonly because: string;
}

/** The claims of a document. */
export interface ClaimGroup {
  /** The document. */
  readonly from: string;
  /** Its claims. */
  readonly claims: readonly JudgedClaim[];
}

/** Which finding a verdict stands on. */
interface FindingReference {
  readonly class: Finding["class"];
  readonly of: string;
  readonly with: string | null;
}

/** A claim in the file. */
interface ClaimFile {
  readonly quote: string;
  readonly verdict: typeof VERDICTS[number];
  readonly because: string | null;
  readonly finding: FindingReference | null;
  readonly where: string;
}

const words = text(/\S/, "a text");

const plainClaim = record<Omit<ClaimFile, "where">>({
  quote: words,
  verdict: oneOf(...VERDICTS),
  because: nullable(words),
  finding: record<FindingReference>(
    { class: oneOf(...CLASSES), of: words, with: nullable(words) },
    { with: null },
  ),
}, { because: null, finding: null });

/** A claim that says why. */
const claim: Check<ClaimFile> = (item, key) => {
  const found = plainClaim(item, key);
  if (found.because !== null || found.finding !== null) return { ...found, where: item.where };
  throw new InputError(item.where, `${key}: expected because, finding or both`);
};

const FILE = listOf(record<{ readonly from: string; readonly claims: readonly ClaimFile[] }>({
  from: words,
  claims: listOf(claim),
}));

/** The arithmetic of the finding that a claim refers to. */
function arithmetic(
  { class: name, of, with: part }: FindingReference,
  where: string,
  found: Audit,
) {
  const finding = found.findings.find((one) =>
    one.class === name && one.about === of && (part === null || one.because.includes(part))
  );
  if (finding !== undefined) return finding.because;
  const named = part === null ? of : `${of} with "${part}"`;
  throw new InputError(where, `found no finding "${name}" of ${named} in the audit, expected one`);
}

/** Puts facts into the places of a text. */
function filled(words: string, where: string, facts: ReadonlyMap<string, string>): string {
  return words.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => {
    const fact = facts.get(name.trim());
    if (fact !== undefined) return fact;
    const known = facts.size === 0 ? "none" : [...facts.keys()].join(", ");
    throw new InputError(
      where,
      `found {{${name}}}, expected a fact of the text's numbers: ${known}`,
    );
  });
}

/**
 * Judges the claims of a text by its audit.
 *
 * @param numbers The text's numbers.
 * @param found Their audit.
 * @throws {InputError} If the file is wrong, or refers to a finding or a number that there is not.
 */
export async function judgedClaims(numbers: Numbers, found: Audit): Promise<ClaimGroup[]> {
  const facts = claimFacts(numbers);
  const path = fileURLToPath(new URL("claims.yaml", import.meta.url));
  const yaml = await readYaml(path, { shown: () => "src/studies/audit/claims.yaml" });
  return FILE(yaml, "claims").map(({ from, claims }) => ({
    from,
    claims: claims.map(({ quote, verdict, because, finding, where }) => ({
      quote,
      verdict,
      because: [
        ...(finding === null ? [] : [arithmetic(finding, where, found)]),
        ...(because === null ? [] : [filled(because, where, facts)]),
      ].join("; "),
    })),
  }));
}
