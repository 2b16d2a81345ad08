import { noFaults, type Faults } from "../../protocol/faults";

/** What a fault needs of the open workbook. */
export interface FaultTargets {
  protectSheet(): void;
  filterSheet(): void;
  /** Another author's edit, made between two requests. */
  editElsewhere(): void;
}

type Arm = (faults: Faults, value: number, targets: FaultTargets) => void;

/** Every refusal that can be rehearsed, by its name in the address: `?fault=slow:800,cellEdit`. */
const arms: Record<string, Arm> = {
  cellEdit: (faults) => (faults.cellEditMode = true),
  payload: (faults, value) => (faults.maxRequestBytes = value || 1),
  response: (faults, value) => (faults.maxResponseBytes = value || 1),
  midBatch: (faults, value) => (faults.failAtWrite = value),
  slow: (faults, value) => (faults.delay = value || 1000),
  protected: (_faults, _value, targets) => targets.protectSheet(),
  filtered: (_faults, _value, targets) => targets.filterSheet(),
  coauthor: (faults, _value, targets) => {
    faults.beforeNextRequest = () => targets.editElsewhere();
  },
};

/**
 * The faults that the address asks for; unknown names are left out and answered in `unknown`.
 * A number after a colon is the fault's measure: bytes, milliseconds or the action's position.
 */
export function armFaults(
  names: string[],
  targets: FaultTargets,
): { faults: Faults; unknown: string[] } {
  const faults = noFaults();
  const unknown: string[] = [];
  for (const wish of names) {
    const [name = "", value] = wish.split(":");
    const arm = Object.hasOwn(arms, name) ? arms[name] : undefined;
    if (arm === undefined) unknown.push(wish);
    else arm(faults, Number(value ?? 0), targets);
  }
  return { faults, unknown };
}
