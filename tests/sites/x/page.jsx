/** A page as X's: posts in Draft.js, Ctrl+Enter and a post button, both working on the editor's own model. */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import React, { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What has really left, in order; the tests count it. */
window.sent = [];

function keyBinding(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'post';
  return getDefaultKeyBinding(event);
}

function Composer() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  const change = (next) => {
    latest.current = next;
    setState(next);
  };
  const post = () => {
    const text = latest.current.getCurrentContent().getPlainText();
    if (text.trim() === '') return;
    window.sent.push(text);
    change(EditorState.moveFocusToEnd(EditorState.createEmpty()));
  };
  const onCommand = (command) => {
    if (command !== 'post') return 'not-handled';
    post();
    return 'handled';
  };
  const empty = state.getCurrentContent().getPlainText().trim() === '';
  return (
    <div className="composer" data-testid="toolBar-parent">
      <Editor
        editorState={state}
        onChange={change}
        keyBindingFn={keyBinding}
        handleKeyCommand={onCommand}
        webDriverTestID="tweetTextarea_0"
        ariaLabel="Post text"
        role="textbox"
        placeholder="What is happening?"
      />
      <div className="row">
        <button
          type="button"
          data-testid="tweetButtonInline"
          aria-disabled={empty}
          disabled={empty}
          onClick={post}
        >
          Post
        </button>
      </div>
    </div>
  );
}

/** What a script of the page does with a post button it finds. */
window.pressByScript = () => document.querySelector('[data-testid="tweetButtonInline"]').click();

createRoot(document.getElementById('root')).render(
  <>
    <nav>
      <a data-testid="AppTabBar_Profile_Link" href="/priya_helps">
        Profile
      </a>
    </nav>
    <div data-testid="primaryColumn">
      <h1>Home</h1>
      <Composer />
    </div>
  </>,
);
