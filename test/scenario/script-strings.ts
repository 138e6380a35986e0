// Strings that try to become code somewhere: in HTML, attributes, URLs, templates, style sheets, formulas, formats, SQL, shells.
export const SCRIPT_STRINGS: readonly string[] = [
  '<script>alert(1)</script>', '<SCRIPT SRC=//x></SCRIPT>', '"><script>alert(1)</script>', "'><script>alert(1)</script>", '</title><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>', '<img src=`x` onerror=alert(1)>', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<svg/onload=alert(1)>',
  '<body onload=alert(1)>', '<iframe src="javascript:alert(1)">', '<iframe srcdoc="<script>alert(1)</script>">', '<object data="javascript:alert(1)">',
  '<embed src="javascript:alert(1)">', '<a href="javascript:alert(1)">x</a>', '<a href="jav\tascript:alert(1)">x</a>', '<form action="javascript:alert(1)">',
  '<button formaction="javascript:alert(1)">', '<input autofocus onfocus=alert(1)>', '<select autofocus onfocus=alert(1)>', '<textarea autofocus onfocus=alert(1)>',
  '<video src=x onerror=alert(1)>', '<audio src=x onerror=alert(1)>', '<details open ontoggle=alert(1)>', '<marquee onstart=alert(1)>', '<math><mi xlink:href="javascript:alert(1)">',
  '<link rel=stylesheet href="javascript:alert(1)">', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">', '<base href="javascript:alert(1)//">',
  '<style>@import "javascript:alert(1)";</style>', '<div style="background:url(javascript:alert(1))">', '<div style="width:expression(alert(1))">',
  '<template><script>alert(1)</script></template>', '<!--<script>alert(1)</script>-->', '<![CDATA[<script>alert(1)</script>]]>', '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;', '%3Cscript%3Ealert(1)%3C/script%3E', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e', 'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}', '{{7*7}}', '${alert(1)}', '#{alert(1)}', '<%= alert(1) %>', '{us.constructor}', '{__proto__}', '{us, select, other {x}}',
  '{n, plural, one {#} other {#}}', '{{us}}', "'{us}'", '[[alert(1)]]', '[a](javascript:alert(1))', '![x](x "onerror=alert(1)")', '=HYPERLINK("http://x","x")', "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd', "'; DROP TABLE games; --", '$(touch /tmp/x)', '`touch /tmp/x`', '../../etc/passwd', '%s%s%s%n', '\\x3cscript\\x3e',
];
