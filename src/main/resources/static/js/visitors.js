// The pages for visitors work without this. Written as old telephones read it: no module, nothing newer than 2012.
(function () {
  'use strict';

  /** A voice that lives on the device: what a person reads here goes to nobody else's machine. */
  function voiceFor(language) {
    var voices = window.speechSynthesis.getVoices();
    for (var i = 0; i < voices.length; i += 1) {
      var spoken = voices[i].lang.toLowerCase().replace('_', '-');
      if (voices[i].localService && (spoken === language || spoken.indexOf(language + '-') === 0)) return voices[i];
    }
    return null;
  }

  /** « Écouter » reads the question and its answers aloud, line by line, where there is a voice for the language. */
  function listen(button) {
    var speech = window.speechSynthesis;
    var language = document.documentElement.lang;
    var start = button.textContent;

    function show() {
      button.hidden = voiceFor(language) === null;
    }

    function stop() {
      speech.cancel();
      button.textContent = start;
    }

    function read() {
      var lines = document.getElementById('main').innerText.split('\n').filter(function (line) {
        return line.trim() !== '' && line.trim() !== start;
      });
      button.textContent = button.getAttribute('data-stop');
      lines.forEach(function (line, at) {
        var words = new SpeechSynthesisUtterance(line);
        words.lang = language;
        words.voice = voiceFor(language);
        words.rate = 0.9;
        if (at === lines.length - 1) words.onend = stop;
        speech.speak(words);
      });
    }

    button.addEventListener('click', function () {
      if (button.textContent === start) read();
      else stop();
    });
    window.addEventListener('pagehide', stop);
    if ('onvoiceschanged' in speech) speech.onvoiceschanged = show;
    show();
  }

  function print(button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      window.print();
    });
  }

  var listens = document.querySelector('[data-listens]');
  var prints = document.querySelector('[data-prints]');
  if (listens && 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window) listen(listens);
  if (prints) print(prints);
}());
