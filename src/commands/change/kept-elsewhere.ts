/** Why a file of the base is not compared: what git has is a pointer. */
export function keptElsewhere(file: string): string {
  return `${file} is kept outside of git (LFS or DVC): its former version is not compared.`;
}
