/** The official lists under seeds/, bundled as they are. */
declare module "*.txt" {
  const text: string;
  export default text;
}
