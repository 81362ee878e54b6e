/** A path from the working directory as a host shows it: from the repository's root, with `/`. `prefix` leads from there to the working directory, `media/2026`, and is empty where they are one. */
export function hostPath(file: string, prefix: string): string {
  const parts = prefix === "" ? [] : prefix.split("/");
  for (const part of file.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** A path as a relative URI; half a character, which no URI can hold, becomes U+FFFD. */
export function encodedPath(path: string): string {
  return path.replace(/\p{Cs}/gu, "\ufffd").split("/").map(encodeURIComponent).join("/");
}
