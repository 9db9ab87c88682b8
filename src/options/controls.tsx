// The few controls both pages are made of: native ones, labelled, so that keyboards and screen readers know them.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

export interface Choice<T extends string | number> {
  value: T;
  label: string;
  hint?: string;
}

/** One of a few, each with its explanation in view. */
export function Radios<T extends string | number>(props: {
  legend: string;
  choices: Choice<T>[];
  value: T;
  onChange(value: T): void;
  row?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class={props.row ? 'radios row' : 'radios'}>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function Select<T extends string | number>(props: {
  label: string;
  choices: Choice<T>[];
  value: T;
  onChange(value: T): void;
  hiddenLabel?: boolean;
}) {
  const id = useId();
  const choose = (text: string) => {
    const choice = props.choices.find(({ value }) => String(value) === text);
    if (choice) props.onChange(choice.value);
  };
  return (
    <div class={props.hiddenLabel ? 'bare' : 'field'}>
      <label for={id} class={props.hiddenLabel ? 'unseen' : undefined}>
        {props.label}
      </label>
      <select id={id} value={props.value} onChange={(event) => choose(event.currentTarget.value)}>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Told at every step while it moves (`onMove`), and once when it is let go: storage counts writes. */
export function Slider(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  show(value: number): string;
  onMove?(value: number): void;
  onChange(value: number): void;
}) {
  const id = useId();
  const [moved, setMoved] = useState(props.value);
  useEffect(() => setMoved(props.value), [props.value]);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <span class="slider">
        <input
          id={id}
          type="range"
          min={props.min}
          max={props.max}
          step={props.step}
          value={moved}
          aria-valuetext={props.show(moved)}
          onInput={(event) => {
            setMoved(event.currentTarget.valueAsNumber);
            props.onMove?.(event.currentTarget.valueAsNumber);
          }}
          onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{props.show(moved)}</output>
      </span>
    </div>
  );
}

export function Toggle(props: { label: string; hint?: string; checked: boolean; onChange(checked: boolean): void }) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  );
}

/** A part of the page, named by its heading, which the contents list can jump to. */
export function Section(props: { id: string; title: string; intro?: string; children: ComponentChildren }) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`} tabIndex={-1}>
        {props.title}
      </h2>
      {props.intro && <p class="intro">{props.intro}</p>}
      {props.children}
    </section>
  );
}
