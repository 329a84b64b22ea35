/**
 * A field of a whole number: what is typed is taken as soon as it is one, and until then a line says what is expected.
 *
 * @module
 */
import type { VNode } from "preact";
import { useState } from "preact/hooks";

/** What the field is given. */
export interface NumberFieldProps {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly label: string;
  /** Least number. */
  readonly least: number;
  /** Most. */
  readonly most: number;
  /** The number. */
  readonly value: number;
  /** Takes another. */
  onNumber(value: number): void;
}

/**
 * A field of a whole number, among the fields of a form.
 *
 * @param props What it asks for, and who is told.
 */
export function NumberField({ id, label, least, most, value, onNumber }: NumberFieldProps): VNode {
  const [wrong, setWrong] = useState<string | null>(null);
  const isWrong = wrong !== null;
  return (
    <>
      <label>
        {label}
        <input
          id={id}
          type="number"
          required
          min={least}
          max={most}
          value={wrong ?? value}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-fault` : undefined}
          onInput={({ currentTarget: { validity, value: typed, valueAsNumber } }) => {
            setWrong(validity.valid ? null : typed);
            if (validity.valid) onNumber(valueAsNumber);
          }}
        />
      </label>
      {isWrong
        ? (
          <p id={`${id}-fault`} class="fault" role="alert">
            {label}: found "{wrong}", expected a whole number from {least} to {most}
          </p>
        )
        : null}
    </>
  );
}
