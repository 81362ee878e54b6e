/** An object with one more entry, which is read when somebody first asks for it: most runs ask for few. */
export function onDemand<Whole extends object, Name extends string & keyof Whole>(head: Omit<Whole, Name>, name: Name, read: () => Whole[Name]): Whole {
  return Object.defineProperty({ ...head } as Whole, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = read();
      Object.defineProperty(this, name, { enumerable: true, value });
      return value;
    },
  });
}
