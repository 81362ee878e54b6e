/** A path from the working directory as a host shows it: from the repository's root, with `/`. `prefix` leads from there to the working directory, `media/2026`, and is empty where they are one. */
export function hostPath(file: string, prefix: string): string {
  const parts = prefix === "" ? [] : prefix.split("/");
  for (const part of file.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
