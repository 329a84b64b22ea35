// Draws the page's figures in the place of their still drawings: interactive, in the reader's colours and for the
// width of the screen, again when these change, and in light ones on paper. Folds the contents on a narrow screen.
// Runs in the browser, beside vega.
{
  const { dark } = JSON.parse(document.getElementById("colours").textContent);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const phone = matchMedia("(max-width: 600px)");
  const figures = [...document.querySelectorAll("figure")];
  const views = new Map();

  /** Turns greys over and lifts the palette; anything else stays. */
  const inDark = (colour) => {
    const known = { white: "#ffffff", black: "#000000" }[colour] ?? colour;
    const lifted = dark.palette[known.toUpperCase()];
    if (lifted) return lifted;
    const grey = /^#([0-9a-f]{2})\1\1$/i.exec(known);
    if (!grey) return colour;
    const level = Math.round(44 + 0.72 * (255 - parseInt(grey[1], 16))).toString(16);
    return `#${level.repeat(3)}`;
  };

  const LITERAL = ["values", "domain"];

  /** Colour scales of numbers stay, and so do colours that a mark chooses by its datum, which sit on them. */
  const recolour = (value) => {
    if (typeof value === "string") return inDark(value);
    if (Array.isArray(value)) return value.some((one) => one?.test) ? value : value.map(recolour);
    if (typeof value !== "object" || value === null) return value;
    if (value.range && value.type && value.type !== "ordinal") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        LITERAL.includes(key) ? inner : recolour(inner),
      ]),
    );
  };

  const tip = document.createElement("div");
  tip.id = "tip";
  tip.hidden = true;
  document.body.append(tip);

  /** Shows what the pointer is over, as text. */
  const showTip = (_handler, event, _item, value) => {
    tip.hidden = value === null || value === undefined || value === "";
    if (tip.hidden) return;
    const rows = typeof value === "object" ? Object.entries(value) : [["", value]];
    tip.replaceChildren(...rows.map(([name, shown]) => {
      const row = document.createElement("div");
      row.textContent = name === "" ? String(shown) : `${name}: ${shown}`;
      return row;
    }));
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(4, Math.min(event.clientX + 14, innerWidth - width - 4))}px`;
    tip.style.top = `${Math.max(4, Math.min(event.clientY + 14, innerHeight - height - 4))}px`;
  };

  const draw = (figure, isDark, isNarrow) => {
    const own = isNarrow && figure.querySelector("script[data-for=narrow]");
    const spec = JSON.parse((own || figure.querySelector("script")).textContent);
    const box = document.createElement("div");
    const view = new vega.View(
      vega.parse(isDark ? recolour(spec) : spec, isDark ? dark.config : null, { ast: true }),
      {
        expr: vega.expressionInterpreter, // compiles no text to code, which the page's policy forbids
        container: box,
        renderer: "svg",
        hover: true,
        tooltip: showTip,
      },
    ).run();
    views.get(figure)?.finalize();
    views.set(figure, view);
    figure.querySelector(".drawing").replaceChildren(box);
    figure.dataset.drawn = isDark ? "dark" : "light";
    figure.dataset.width = isNarrow ? "narrow" : "wide";
  };

  let pass = 0;
  const drawAll = async () => {
    const own = ++pass;
    for (const figure of figures) {
      const [isDark, isNarrow] = [scheme.matches, phone.matches];
      const { drawn, width } = figure.dataset;
      if (drawn === (isDark ? "dark" : "light") && width === (isNarrow ? "narrow" : "wide")) {
        continue;
      }
      draw(figure, isDark, isNarrow);
      await new Promise((resolve) => setTimeout(resolve));
      if (own !== pass) return;
    }
  };

  const contents = document.querySelector("nav details");
  const fold = () => contents.open = !phone.matches;

  fold();
  drawAll();
  scheme.addEventListener("change", drawAll);
  phone.addEventListener("change", () => {
    fold();
    drawAll();
  });
  addEventListener("beforeprint", () => figures.forEach((figure) => draw(figure, false, false)));
  addEventListener("afterprint", drawAll);
}
