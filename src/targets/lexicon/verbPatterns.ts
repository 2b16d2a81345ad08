import { DELIVERY_VERBS } from "./verbs";

const verbs = DELIVERY_VERBS.join("|");

/** Ends with a verb of delivery, so that the number right after it is what is delivered. */
export const ENDS_WITH_VERB = new RegExp(`(?:${verbs}|[建办增设开])(?:了|全市|各类|各级)?$`);
/** Begins with a verb of delivery. */
export const BEGINS_WITH_VERB = new RegExp(`^(?:${verbs})`);
/** Holds a verb of delivery. */
export const HOLDS_VERB = new RegExp(verbs);
