/**
 * Numbers of actions as a map: rows and columns are levels of treatments, and each colour has its number.
 *
 * @module
 */
import type { VNode } from "preact";
import { type ActionGrid, type GridCell, gridRows } from "./action_grid.ts";

/** What a map is given. */
export interface ActionMapProps {
  /** What it shows. */
  readonly caption: string;
  /** What the actions are. */
  readonly grid: ActionGrid;
  /** (A) the numbers. */
  readonly values: readonly number[];
  /** (A) whether an action is admissible; all are if left out. */
  readonly admissible?: readonly boolean[];
  /** Words a number. */
  text(value: number): string;
  /** What stands in a cell in place of the number's text alone. */
  cell?(cell: GridCell, text: string): VNode;
  /** Whether colours begin at the least number and not at 0. */
  readonly isFromLeast?: boolean;
}

/** Differences that are none. */
const ROUNDING = 1e-9;

/**
 * A map of actions.
 *
 * @param props Its numbers and words.
 */
export function ActionMap(
  { caption, grid, values, admissible, text, cell, isFromLeast }: ActionMapProps,
): VNode {
  const { rows, columns } = grid;
  const [least, most] = [isFromLeast ? Math.min(...values) : 0, Math.max(...values)];
  const heat = (value: number) => most - least > ROUNDING ? (value - least) / (most - least) : 0;
  return (
    <table class="map">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            {rows.levels === 1 ? columns.name : `${rows.name} \\ ${columns.name}`}
          </th>
          {Array.from(
            { length: columns.levels },
            (_, level) => <th key={level} scope="col" class="number">{level}</th>,
          )}
        </tr>
      </thead>
      <tbody>
        {gridRows(grid).map((row, level) => (
          <tr key={level}>
            <th scope="row">{rows.levels === 1 ? "" : level}</th>
            {row.map((own) => {
              const value = values[own.action];
              const isOutside = admissible?.[own.action] === false;
              return (
                <td
                  key={own.action}
                  class={isOutside ? "number outside" : "number"}
                  data-value={value}
                  style={{ "--heat": heat(value).toFixed(3) }}
                >
                  {cell ? cell(own, text(value)) : text(value)}
                  {isOutside ? <span class="unseen">, inadmissible</span> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
