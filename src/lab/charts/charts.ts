/**
 * Draws vega-lite specifications: a bundle of its own, loaded when the first chart is needed. Expressions are interpreted,
 * since the page's policy forbids to compile text to code.
 *
 * @module
 */
import { parse, type Spec, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import { DARK, THEME } from "../../report/theme.ts";
import { inDark } from "./dark.ts";

/** How a chart is drawn. */
export interface DrawOptions {
  /** Whether the paper is dark. */
  readonly isDark: boolean;
  /** Its accessible name. */
  readonly title: string;
}

/** A drawn chart. */
export interface DrawnChart {
  /** Takes it away. */
  close(): void;
}

/** Lets the page answer to what has happened meanwhile: each part of the work is a task of its own. */
const between = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Draws a chart into an element, in the place of what is there.
 *
 * @param box The element.
 * @param spec A vega-lite specification with its data.
 * @param options Its paper and name.
 */
export async function drawChart(
  box: HTMLElement,
  spec: Readonly<Record<string, unknown>>,
  { isDark, title }: DrawOptions,
): Promise<DrawnChart> {
  const config = { ...THEME, background: "transparent" };
  await between();
  const { spec: compiled } = compile(
    { description: title, ...spec, config } as unknown as TopLevelSpec,
  );
  await between();
  const drawn = isDark ? inDark(compiled, DARK.palette as Record<string, string>) : compiled;
  const runtime = parse(drawn as Spec, isDark ? DARK.config as never : undefined, { ast: true });
  await between();
  const view = new View(runtime, {
    expr: expressionInterpreter,
    renderer: "svg",
    container: box,
    hover: true,
  } as never);
  await view.runAsync();
  return { close: () => void view.finalize() };
}
