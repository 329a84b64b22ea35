/**
 * Part 6: what the visitor's machine is, whether its kernels are right, how fast they are; as a file to send back.
 *
 * @module
 */
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { download } from "../download.ts";
import { millisecondsText } from "../numbers.ts";
import type { Part, PartProps } from "../part.tsx";
import type { CheckedKernel, MachineReport, TimedStep } from "../worker/machine.ts";

/** What the machine is, as a list. */
function Facts({ report }: { readonly report: MachineReport }): VNode {
  const { browser, cores, sharesMemory, adapter, limits } = report;
  const facts: [string, string][] = [
    ["WebGPU", adapter ? "there is an adapter" : "no adapter: training is on the CPU"],
    ...Object.entries(adapter ?? {}).filter(([, value]) => value !== ""),
    ...Object.entries(limits).map(([name, value]): [string, string] => [name, String(value)]),
    ["cores", String(cores)],
    ["memory of workers", sharesMemory ? "shared" : "one each: the page is not isolated"],
    ["browser", browser],
  ];
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="What this machine is">
      <table id="machine-facts" class="facts">
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The kernels that were checked. */
function Kernels({ kernels }: { readonly kernels: readonly CheckedKernel[] }): VNode {
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="Kernels">
      <table id="machine-kernels">
        <caption>Every kernel against its float64 twin</caption>
        <thead>
          <tr>
            <th scope="col">variant</th>
            <th scope="col">kernel</th>
            <th scope="col" class="number">checks</th>
            <th scope="col" class="number">part of its tolerance</th>
            <th scope="col">verdict</th>
          </tr>
        </thead>
        <tbody>
          {kernels.map(({ variant, kernel, checks, share, pass }) => (
            <tr key={`${variant} ${kernel}`}>
              <td>{variant}</td>
              <th scope="row">{kernel}</th>
              <td class="number">{checks}</td>
              <td class="number">{share === 0 ? "to the bit" : share.toPrecision(2)}</td>
              <td>{pass ? "pass" : "FAIL"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The times of steps. */
function Times({ steps }: { readonly steps: readonly TimedStep[] }): VNode {
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="Times">
      <table id="machine-times">
        <caption>A step of conservative Q-learning with the published network, all models</caption>
        <thead>
          <tr>
            <th scope="col">where</th>
            <th scope="col" class="number">models</th>
            <th scope="col" class="number">rows</th>
            <th scope="col" class="number">milliseconds</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ device, models, batch, milliseconds, fault }) => (
            <tr key={`${device} ${models} ${batch}`}>
              <th scope="row">{device === "webgpu" ? "WebGPU" : "WebAssembly"}</th>
              <td class="number">{models}</td>
              <td class="number">{batch}</td>
              <td class="number">
                {milliseconds === null ? fault : millisecondsText(milliseconds)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Machine({ lab }: PartProps): VNode {
  const [report, setReport] = useState<MachineReport | null>(null);
  const [line, setLine] = useState("");
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    lab.trainer.ask("describeMachine", null).then(setReport, ({ message }) => setFault(message));
  }, [lab]);
  if (report === null) return <p role="status">{fault || "Asking for the adapter…"}</p>;
  const busy = (work: () => Promise<void>, done: string) => {
    setBusy(true);
    setFault("");
    work().then(() => setLine(done), ({ message }) => {
      setLine("");
      setFault(message);
    }).finally(() => setBusy(false));
  };
  const check = () =>
    busy(async () => {
      const show = (kernels: readonly CheckedKernel[]) =>
        setReport((last) => last && { ...last, kernels });
      show(
        await lab.trainer.ask("checkMachine", null, ({ line, kernels }) => {
          setLine(line);
          show(kernels);
        }),
      );
    }, "All kernels are checked");
  const time = (device: "webgpu" | "cpu") =>
    busy(async () => {
      const steps = await lab.trainer.ask("timeMachine", device, setLine);
      setReport((last) =>
        last && { ...last, steps: [...last.steps.filter((one) => one.device !== device), ...steps] }
      );
    }, "All sizes are timed");
  const { adapter, kernels, steps } = report;
  // Not disabled, which would take the focus from who has just pressed it.
  const button = (words: string, work: () => void, isIdle: boolean) => (
    <button
      type="button"
      aria-disabled={isIdle}
      onClick={() => isIdle || work()}
    >
      {words}
    </button>
  );
  return (
    <>
      <p>
        What this machine hands out, whether every kernel computes what it should here, and how long
        a step takes: numbers from GPUs that nobody of the project has. Nothing is sent: the report
        is a file, yours to pass on.
      </p>
      <Facts report={report} />
      <div class="buttons">
        {button("Check the kernels", check, isBusy || adapter === null)}
        {button("Time WebGPU", () => time("webgpu"), isBusy || adapter === null)}
        {button("Time the CPU", () => time("cpu"), isBusy)}
        <button
          type="button"
          onClick={() => download("machine.json", `${JSON.stringify(report, null, 1)}\n`)}
        >
          Download the report
        </button>
      </div>
      <p id="machine-line" aria-live="polite">{line}</p>
      <p class={fault === "" ? "" : "fault"} role="alert">{fault}</p>
      {kernels.length === 0 ? null : <Kernels kernels={kernels} />}
      {steps.length === 0 ? null : <Times steps={steps} />}
    </>
  );
}

/** The part. */
export const MACHINE: Part = { id: "machine", title: "This machine", render: Machine };
