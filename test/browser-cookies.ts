/** Keeps cookies between requests, as a browser does for one host. */
export const cookieJar = () => {
  const kept = new Map<string, string>();
  return {
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    keep(response: Response) {
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /max-age=0/i.test(line)) kept.delete(name);
        else kept.set(name, value);
      }
    },
    names: () => [...kept.keys()],
  };
};
