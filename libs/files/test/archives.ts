/** Archives of 说明.txt, a text; `bad` has a program called b.txt, too. `locked` has a password, `hidden` hides the names as well. */
const base64 = {
  seven:
    'N3q8ryccAATD00IECgAAAAAAAABKAAAAAAAAACalhBcBAAXkvaDlpb0AAQQGAAEJCgAHCwEAASEhAQAMBgAICgFBuKJQAAAFARkM' +
    'AAAAAAAAAAAAAAAAEQ8A9IsOZi4AdAB4AHQAAAAZABUGAQAggLaBAAA=',
  sevenBad:
    'N3q8ryccAASdHoN8YAAAAAAAAAAgAAAAAAAAAFkofO4BAA1NWpAAAwAAAOS9oOWlvQAAAIEzB64PzxYxDAfIQ39Bsfr931/lO9ZH' +
    'rqn5lMR1RXYHq7vsBciQ0LVit1/qXSSS8pQFypdijiSs1zTVvC/HgeKiOV5Irh6FYYGHvaAXBhIBCU4ABwsBAAEjAwEBBV0AEAAA' +
    'DFoKAVSknFgAAA==',
  sevenLocked:
    'N3q8ryccAARQbTwhEAAAAAAAAABaAAAAAAAAAHIIJaaxWCqWX9xeBKX5C/8thXevAQQGAAEJEAAHCwEAAiQG8QcBElMPg7twiqLh' +
    'J1PiUyn3gjxhNSEhAQABAAwKBgAICgFBuKJQAAAFARkBABEPAPSLDmYuAHQAeAB0AAAAGQAVBgEAIIC2gQAA',
  sevenHidden:
    'N3q8ryccAARmME8ZcAAAAAAAAAAuAAAAAAAAAC90tq5jDqyvqk1oZ/r7BZdc524gKlko6aOOuCEnZTKF3NGt2ztiy6dO8TEzA48H' +
    '6rKN39/Vmcq22G8CR+Y4F5f0tkaQdDlrOChcu5l3ab7OXtXWdoX9fqqXE8RwWRl4IuDKsXbanCyfP6QRo3Ghe1XpZffjFwYQAQlg' +
    'AAcLAQABJAbxBwESUw/CdnfgrvPRh3CBKJiDSSIgDFoKAV6RnvgAAA==',
  zipLocked:
    'UEsDBBQAAQgAAAAAIQBBuKJQEgAAAAYAAAAKAAAA6K+05piOLnR4dOv9bkRkdxUDEkoSU8qls/s7vVBLAQI/AxQAAQgAAAAAIQBB' +
    'uKJQEgAAAAYAAAAKAAAAAAAAAAAAIIC2gQAAAADor7TmmI4udHh0UEsFBgAAAAABAAEAOAAAADoAAAAAAA==',
  rar: 'UmFyIRoHAQDFGjMyAwEAAOkYvf8ZAgIGBAakgwJBuKJQAAEK6K+05piOLnR4dOS9oOWlvRmyOjUDBQAA',
  rarBad:
    'UmFyIRoHAQDFGjMyAwEAAOkYvf8ZAgIGBAakgwJBuKJQAAEK6K+05piOLnR4dOS9oOWlvQ24fKkUAgIIBAikgwIBB8xfAAEFYi50' +
    'eHRNWpAAAwAAABmyOjUDBQAA',
} as const;

export const archives = Object.fromEntries(
  Object.entries(base64).map(([name, text]) => [name, Buffer.from(text, 'base64')]),
) as Record<keyof typeof base64, Buffer>;
