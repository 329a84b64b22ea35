/**
 * `deno task doctor`: checks every kernel against its float64 twin on this machine's adapter.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { SEED_SHAPE } from "../network/shape.ts";
import { kernelHash } from "../trainer/webgpu/calibrate.ts";
import { checkKernels, type KernelCheck } from "../trainer/webgpu/check_kernels.ts";
import { type Gpu, openGpu } from "../trainer/webgpu/device.ts";
import { type Variant, VARIANTS } from "../trainer/webgpu/kernels.ts";
import { SEED_BATCH } from "../trainer/webgpu/step_benchmark.ts";
import { startProgress } from "./progress.ts";
import { Failure, type RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";

/** The limits that training touches. */
const LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "maxStorageBuffersPerShaderStage",
  "maxTextureDimension2D",
  "maxTextureArrayLayers",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupStorageSize",
  "maxComputeWorkgroupsPerDimension",
] as const;

/** How one kernel fared over all that it was applied to; keys as they are printed. */
interface KernelVerdict {
  /** Variant of the step it was part of. */
  readonly variant: Variant;
  /** The kernel, or `mirror` for the copies into texture mirrors. */
  readonly kernel: string;
  /** How often it was checked. */
  readonly checks: number;
  /** The error that comes nearest to its tolerance, or passes it by most. */
  readonly worst_error: number;
  /** That error's tolerance; 0 where bits must match. */
  readonly tolerance: number;
  /** Where that error is. */
  readonly at: string;
  /** Whether every check passed. */
  readonly pass: boolean;
}

/** What part of its tolerance an error takes. */
function excess({ worst, tolerance }: KernelCheck): number {
  return worst === 0 ? 0 : worst / tolerance;
}

/** Sums checks up by kernel. */
function verdicts(variant: Variant, checks: readonly KernelCheck[]): KernelVerdict[] {
  const kernels = Object.entries(Object.groupBy(checks, ({ kernel }) => kernel));
  return kernels.map(([kernel, own]) => {
    const worst = own.reduce((a, b) => excess(b) > excess(a) ? b : a);
    return {
      variant,
      kernel,
      checks: own.length,
      worst_error: worst.worst,
      tolerance: worst.tolerance,
      at: [worst.part, worst.worstIndex].filter(Boolean).join(" "),
      pass: own.every(({ pass }) => pass),
    };
  });
}

/** Checks some of the variants. */
async function examine(gpu: Gpu, variants: readonly Variant[], { full }: { full: boolean }) {
  const progress = startProgress("checking kernels", variants.length);
  try {
    const size = full ? { shape: SEED_SHAPE, batch: SEED_BATCH } : {};
    const kernels: KernelVerdict[] = [];
    const hashes: Partial<Record<Variant, string>> = {};
    for (const [done, variant] of variants.entries()) {
      progress.update(done, variant);
      kernels.push(...verdicts(variant, await checkKernels(gpu, { ...size, variant })));
      hashes[variant] = await kernelHash(gpu, variant);
    }
    progress.update(variants.length);
    return {
      adapter: gpu.adapter,
      driver: Deno.env.get("ADAPTER_DRIVER") || "unknown",
      limits: Object.fromEntries(LIMITS.map((name) => [name, gpu.device.limits[name]])),
      kernels,
      kernel_hashes: hashes,
      variants_agree: variants.length < VARIANTS.length ? null : hashes.buffer === hashes.texture,
      pass: kernels.every(({ pass }) => pass),
    };
  } finally {
    progress.close();
  }
}

/** The findings for reading. */
function findings(report: Awaited<ReturnType<typeof examine>>): string {
  const right = (title: string) => ({ title, align: "right" } as const);
  const adapter = table([{ title: "adapter" }, { title: report.adapter }], [
    ["driver", report.driver],
    ...Object.entries(report.limits).map(([name, limit]) => [name, String(limit)]),
  ]);
  const columns = [
    { title: "variant" },
    { title: "kernel" },
    right("checks"),
    right("worst error"),
    right("tolerance"),
    { title: "verdict" },
    { title: "at" },
  ];
  const kernels = table(
    columns,
    report.kernels.map((verdict) => [
      verdict.variant,
      verdict.kernel,
      String(verdict.checks),
      verdict.worst_error.toExponential(1),
      verdict.tolerance === 0 ? "to the bit" : verdict.tolerance.toExponential(1),
      verdict.pass ? "pass" : "FAIL",
      verdict.worst_error === 0 ? "" : verdict.at,
    ]),
  );
  return [
    adapter,
    "",
    kernels,
    "",
    ...Object.entries(report.kernel_hashes).map(([variant, hash]) =>
      `kernel hash, ${variant}: ${hash}`
    ),
    ...(report.variants_agree === null ? [] : [
      report.variants_agree
        ? "the variants agree to the bit"
        : "the variants differ in some bits: resume a run with the one it was begun with",
    ]),
  ].join("\n");
}

/** The command. */
export const doctorCommand: RunnableCommand = new Command("doctor")
  .description(
    "Names the adapter and its limits, and compares what every training kernel writes, in both " +
      "variants or in one, with its float64 twin. Exits 1 if one is off. Errors are relative to the largest " +
      "number expected.",
  )
  .addOption(
    new Option("--variant <name>", "check one variant of the matrix kernels alone").choices(
      VARIANTS,
    ),
  )
  .option("--full", "check at the published network's size (minutes on a CPU)", false)
  .option("--json", "report as JSON", false)
  .action(async ({ full, json, variant }) => {
    const gpu = await openGpu();
    try {
      const report = await examine(gpu, variant === undefined ? VARIANTS : [variant], { full });
      if (json) printJson(report);
      else printResult(findings(report));
      if (report.pass) return;
      const failed = report.kernels.filter(({ pass }) => !pass).map(({ kernel }) => kernel);
      throw new Failure(`off by more than their tolerance: ${[...new Set(failed)].join(", ")}`);
    } finally {
      gpu.close();
    }
  });
