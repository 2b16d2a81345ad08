import { readRoles, type Roles } from "../cells/readRoles";
import { splitUnits } from "../cells/splitUnits";
import { withoutPeople } from "../cells/withoutPeople";
import type { Labelled } from "./labelledParts";
import { type Plainly, withoutAsides } from "./withoutAsides";

/** The value of a label ends with its sentence or line (unless a row of names goes on); the rest goes on with the text. */
function valueAndRest(text: string): [string, string] {
  const end = text.search(/。|(?<![、，,])\n/);
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)];
}

/** Weight of a label that says 牵头. */
const LED_BY_NAME = 6;

const EDGE = new Set(["；", ";", "，", ",", " ", "\t"]);

/** A value without the punctuation that parts it from the next label. */
function tidyValue(value: string): string {
  let end = value.length;
  while (end > 0 && EDGE.has(value.charAt(end - 1))) end--;
  return value.slice(0, end).trim();
}

/** Gathers what the labels of one item say; of two that say the same the heavier does. */
export class FieldReader {
  leads: string[] = [];
  private leadWeight = 0;
  readonly supports: string[] = [];
  private moneyWeight = 0;
  investment = "";
  deadline = "";
  title = "";
  content = "";

  constructor(private readonly firstIsLead: boolean) {}

  add(roles: Roles): void {
    this.leads.push(...roles.leads);
    this.supports.push(...roles.supports);
  }

  /** Takes in what a bracket says besides its bodies; a label says more. */
  addAsides({ deadline, investment }: Plainly): void {
    this.deadline ||= deadline;
    this.investment ||= investment;
  }

  /** 责任单位 leads, unless a 牵头单位 stands beside it: then it supports. */
  private takeLeads(roles: Roles, weight: number): void {
    if (weight < this.leadWeight) {
      this.supports.push(...roles.leads, ...roles.supports);
      return;
    }
    if (weight > this.leadWeight) this.supports.unshift(...this.leads.splice(0));
    this.leadWeight = weight;
    this.add(roles);
  }

  /** Bodies behind a label, where a date or an amount may follow: 责任单位：县住建局；计划投资3200万元. */
  private takeBodies(field: "leads" | "supports", weight: number, value: string): void {
    const plainly = withoutAsides(value);
    this.addAsides(plainly);
    if (field === "supports") this.supports.push(...splitUnits(plainly.text));
    else this.takeLeads(readRoles(plainly.text, this.firstIsLead && weight < LED_BY_NAME), weight);
  }

  /** Of 总投资 and 本年投资 the heavier is it. */
  private takeInvestment(amount: string, weight: number): void {
    if (weight <= this.moneyWeight) return;
    this.moneyWeight = weight;
    this.investment = amount;
  }

  /**
   * Takes in a labelled part and returns what of it is running text. `whole`: its value goes on over
   * its lines, as it does in brackets.
   */
  take({ field, weight, people, text }: Labelled, whole = false): string {
    if (field === null || field === "content") return text;
    const [said, rest] = whole ? [text, ""] : valueAndRest(text);
    const value = people ? withoutPeople(said) : said;
    const plain = tidyValue(value);
    if (field === "leads" || field === "supports") this.takeBodies(field, weight, value);
    else if (field === "investment") this.takeInvestment(plain, weight);
    else if (field === "deadline") this.deadline ||= plain;
    else if (field === "title") this.title ||= plain;
    return rest;
  }
}
