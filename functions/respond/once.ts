/** What `make` gives, made when it is first asked for. */
export const once = <V>(make: () => V): (() => V) => {
  let made: { value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
