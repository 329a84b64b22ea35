/** The table of `data/README.md`, as the contract has it. */
import { type ArrayContract, DATASET_CONTRACT } from "../../src/dataset/dataset_contract.ts";

const code = (name: string) => `\`${name}\``;

function tableRow({ name, aliases, shape, meaning, absent }: ArrayContract): string {
  const cells = [code(name), aliases.map(code).join(", "), shape, meaning, absent ?? "**refused**"];
  return `| ${cells.join(" | ")} |`;
}

/** Heading and rows, one array a row. */
export function contractTable(): string {
  return [
    "| array | or called | shape | holds | where it is absent |",
    "|---|---|---|---|---|",
    ...DATASET_CONTRACT.map(tableRow),
  ].join("\n");
}
