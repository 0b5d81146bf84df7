// Keys by their place on the keyboard, so that they work in the Thai and the English layout.
(() => {
  const places = { KeyD: 'desk', KeyI: 'incoming', KeyR: 'register', KeyT: 'board', KeyS: 'search' };
  let going = false;
  const typing = target => target.closest('input, textarea, select, [contenteditable]');
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    const open = name => document.querySelector(`[data-key="${name}"]`)?.click();
    if (event.code === 'Slash') {
      const box = document.querySelector('input[type="search"]');
      if (box) { event.preventDefault(); box.focus(); }
    } else if (event.code === 'KeyG') {
      going = true;
      setTimeout(() => { going = false; }, 1500);
    } else if (event.code === 'KeyN') {
      open('draft');
    } else if (going && places[event.code]) {
      going = false;
      open(places[event.code]);
    }
  });
  document.addEventListener('click', event => {
    const copy = event.target.closest('[data-copy]');
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy).then(() => { copy.textContent = 'คัดลอกแล้ว'; });
    }
  });
  // A page that could not be drawn keeps its old sheet; a lost connection says so.
  document.addEventListener('htmx:sendError', () => {
    const state = document.getElementById('state');
    if (state) state.textContent = 'ขาดการเชื่อมต่อ ข้อความล่าสุดยังอยู่ในหน้านี้ จะบันทึกเมื่อพิมพ์ต่อหลังกลับมาเชื่อมต่อ';
  });
  document.addEventListener('htmx:responseError', event => {
    const state = document.getElementById('state');
    if (!state) return;
    const status = event.detail.xhr.status;
    state.textContent = status === 401 || status === 403
      ? 'หมดเวลาใช้งาน ข้อความล่าสุดยังไม่ได้บันทึกแต่ยังอยู่ในหน้านี้ คัดลอกไว้ก่อน แล้วเปิดหน้านี้ใหม่เพื่อเข้าใช้งาน'
      : status === 404
        ? 'ไม่พบร่างนี้แล้ว อาจออกเลขหรือถูกลบไปแล้ว ดูได้ในทะเบียน ข้อความยังอยู่ในหน้านี้'
        : 'บันทึกไม่สำเร็จ ข้อความล่าสุดยังอยู่ในหน้านี้ จะบันทึกอีกครั้งเมื่อพิมพ์ต่อ';
  });
})();
