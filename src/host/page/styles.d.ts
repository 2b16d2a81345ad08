/** A style sheet imported for its effect: webpack extracts it into a file of its own. */
declare module "*.css";
