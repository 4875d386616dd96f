/**
 * A page as X's: posts in Draft.js, Ctrl+Enter and a post button, both working on the editor's own model; under /i/chat/
 * messages in a React textarea inside an open shadow root, where Enter sends.
 */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import React, { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What has really left, in order; the tests count it. */
window.sent = [];
/** How many files went with each post. */
window.sentFiles = [];

function keyBinding(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'post';
  return getDefaultKeyBinding(event);
}

function Composer() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  const [files, setFiles] = useState([]);
  const attached = useRef(files);
  const attach = (all) => {
    attached.current = all;
    setFiles(all);
  };
  const change = (next) => {
    latest.current = next;
    setState(next);
  };
  const post = () => {
    const text = latest.current.getCurrentContent().getPlainText();
    if (text.trim() === '' && attached.current.length === 0) return;
    window.sent.push(text);
    window.sentFiles.push(attached.current.length);
    attach([]);
    change(EditorState.moveFocusToEnd(EditorState.createEmpty()));
  };
  const onCommand = (command) => {
    if (command !== 'post') return 'not-handled';
    post();
    return 'handled';
  };
  const empty = state.getCurrentContent().getPlainText().trim() === '' && files.length === 0;
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
        handlePastedFiles={(added) => {
          attach([...attached.current, ...added]);
          return 'handled';
        }}
      />
      <div className="row">
        <input
          type="file"
          data-testid="fileInput"
          multiple
          onChange={(event) => {
            attach([...attached.current, ...event.target.files]);
            event.target.value = '';
          }}
        />
        {files.length > 0 && <span>{files.length} 🖼</span>}
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

function Chat() {
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    window.sent.push(text);
    setText('');
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div style={{ display: 'flex', gap: 8, padding: 16, alignItems: 'end' }}>
      <textarea
        data-testid="dm-composer-textarea"
        aria-label="Message"
        placeholder="Message"
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        style={{
          flex: 1,
          font: '15px/20px sans-serif',
          padding: '8px 12px',
          border: '3px solid #8888',
          resize: 'vertical',
        }}
      />
      <button type="button" data-testid="dm-composer-send-button" onClick={send}>
        Send
      </button>
    </div>
  );
}

/** What a script of the page does with a post button it finds. */
window.pressByScript = () => document.querySelector('[data-testid="tweetButtonInline"]').click();

function chatRoot() {
  const host = document.createElement('div');
  host.dataset.testid = 'xchatEmbedRoute';
  host.style.marginTop = '600px';
  document.getElementById('root').append(host);
  return host.attachShadow({ mode: 'open' });
}

if (location.pathname.startsWith('/i/chat/')) createRoot(chatRoot()).render(<Chat />);
else
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
