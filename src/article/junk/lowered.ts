// Lines and names are compared with the tables in lower case. An expression that ignores case itself means the same and
// costs a page its first 100 ms: for each letter of thousands the engine has to look up what else it could be written as.

/** A line or a name in lower case; the dotted capital of Turkish becomes a plain `i`, as the tables write it. */
export const lowered = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i');
