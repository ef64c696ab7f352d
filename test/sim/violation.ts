/** A broken invariant. */
export interface Violation {
  /** Its name, the same from run to run. */
  readonly rule: string;
  /** What it is about, finer than the rule: the same fault of the same peer has the same word here, whoever sees it. */
  readonly about: string;
  readonly words: string;
}

/** One fault, and how many violations say the same of it. */
export interface Fault extends Violation {
  readonly times: number;
}

/** Puts violations with the same rule and subject together, in the order in which they first came. */
export function faultsOf(violations: Iterable<Violation>): Fault[] {
  const faults = new Map<string, Fault>();
  for (const violation of violations) {
    const name = `${violation.rule}: ${violation.about}`;
    const known = faults.get(name);
    faults.set(name, known ? { ...known, times: known.times + 1 } : { ...violation, times: 1 });
  }
  return [...faults.values()];
}

export function isSameFault(a: Violation, b: Violation): boolean {
  return a.rule === b.rule && a.about === b.about;
}
