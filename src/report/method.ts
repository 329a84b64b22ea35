/**
 * The report's words on method.
 *
 * @module
 */

/** What the project is, in a paragraph. */
export const WHAT_IT_IS: string =
  "Treatment policies for sepsis are learned from logged intensive care by offline reinforcement learning " +
  "(conservative Q-learning, DQN, behaviour cloning, planners on counts), and every policy is scored exactly. " +
  "The page holds all results; each section says which files its numbers come from.";

/** What stands above every report, in HTML. */
export const WARNING: string =
  `<p class="warning" role="note"><strong>A research tool, never clinical advice.</strong> The policies are learned in a simplified
simulator. Nothing here may inform the care of a patient.</p>
`;

/** The same above pages of a user's own runs, whose data may be records. */
export const OWN_WARNING: string =
  `<p class="warning" role="note"><strong>A research tool, never clinical advice.</strong> The policies are learned from logged care,
simulated or recorded, and were tried on nobody. Nothing here may inform the care of a patient.</p>
`;

/** The same in Markdown, for pages that are not HTML. */
export const OWN_WARNING_MARKDOWN: string =
  "**A research tool, never clinical advice.** The policies are learned from logged care, simulated or recorded, and were tried " +
  "on nobody. Nothing here may inform the care of a patient.";

/** How results come about, in Markdown. */
export const METHOD: string = `# Method

**Benchmark.** ICU-Sepsis (Choudhary, Gupta and Thomas, RLC 2024) is a Markov decision process made of MIMIC-III records: 713
states of patients, 25 actions (5 levels of intravenous fluid x 5 of vasopressor; action = 5 x fluid level + vasopressor level),
a reward of 1 for survival. Logged care is simulated from the clinicians' own policy; learners see it alone.

**Exact evaluation.** The process is known, so a policy's survival is the solution of a linear system, not a mean over
simulated episodes. A hundred episodes would blur it by 4 points (one standard error); here rounding is the only error.

**Oracle-tuned and selected offline.** Whoever takes the best of several settings after looking at exact survival has used
knowledge that no hospital has: such a number is called *oracle-tuned*. A number is called *selected offline* where a rule
written down before any scoring chose the policy by held-out data alone, on datasets that no development used. The two are
never mixed.

**Statistics.** A number stands for several datasets and, for networks, several initialisations on each. Intervals are 95%:
a two-level bootstrap (datasets, then initialisations) or, for active learning, Student's t over datasets. Comparisons are
paired by dataset; families of tests are corrected by Holm. Standard deviations use n - 1. Nothing is called better without
an interval or test that says so.

**What is not claimed.** That any of it carries over to patients. The process is a coarse model, with 4-hour steps and 25
doses.
`;
