/**
 * Horizontal lines of known policies in a figure of exact survival.
 *
 * @module
 */

/** What a horizontal line stands for. */
export interface Reference {
  /** Its label. */
  readonly name: string;
  /** Exact survival. */
  readonly survival: number;
}

/**
 * Dashed lines with their labels at the right, below them.
 *
 * @param references Policies to compare with.
 * @param y The figure's axis of survival.
 * @returns Two layers of a vega-lite specification.
 */
export function referenceLines(references: readonly Reference[], y: object): object[] {
  const data = { values: references };
  const at = { ...y, field: "survival" };
  return [
    {
      data,
      mark: { type: "rule", strokeDash: [4, 4], color: "#666666" },
      encoding: { y: at },
    },
    {
      data,
      mark: {
        type: "text",
        align: "right",
        baseline: "top",
        dy: 4,
        color: "#444444",
        fontSize: 12,
      },
      encoding: { y: at, x: { value: "width" }, text: { field: "name", type: "nominal" } },
    },
  ];
}
