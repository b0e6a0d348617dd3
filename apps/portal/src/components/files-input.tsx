import type { ReactNode } from 'react';
import type { Visit } from '../web/page.js';
import { filesIn, valueOf } from '../web/uploads.js';

type Given = Readonly<{ name: string; value: string; single: boolean; visit: Visit }>;

/** Chooses files; those that are uploaded already stay unless they are unticked. */
export function FilesInput({ name, value, single, visit, ...described }: Given): ReactNode {
  const kept = filesIn(value);
  return (
    <>
      {kept.length > 0 && (
        <fieldset>
          <legend>{visit.words.common.form.filesKept}</legend>
          {kept.map((file) => (
            <div className="choice" key={file.id}>
              <input
                type="checkbox"
                id={`${name}-${file.id}`}
                name={`${name}.${file.id}`}
                value={valueOf([file])}
                defaultChecked
              />
              <label htmlFor={`${name}-${file.id}`}>{file.name}</label>
            </div>
          ))}
        </fieldset>
      )}
      <input type="file" id={name} name={name} multiple={!single} {...described} />
    </>
  );
}
