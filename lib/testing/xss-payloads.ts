/**
 * Well-known ways of smuggling script into a page, each short enough for a kicker. They set
 * `__xss` or open a dialog. Controls stand in texts of several lines alone.
 */
export const payloads: string[] = [
  // Tags
  "<script>alert(1)</script>",
  "<ScRiPt>window.__xss=1</sCrIpT>",
  "<script src=data:,alert(1)></script>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<script/x>alert(1)</script/x>",
  // Events
  "<img src=x onerror=alert(1)>",
  '<img src="x` `<script>alert(1)</script>"` `>',
  "<svg onload=alert(1)>",
  "<svg/onload=window.__xss=1//",
  "<svg><script>alert&lpar;1&rpar;</script></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<body onload=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<input autofocus onfocus=alert(1)>",
  "<video><source onerror=alert(1)></video>",
  "<marquee onstart=alert(1)>",
  "<iframe srcdoc='<script>parent.__xss=1</script>'></iframe>",
  // Addresses
  "javascript:alert(1)",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  "<iframe src=javascript:alert(1)></iframe>",
  "<object data=data:text/html,<script>alert(1)</script>>",
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  "<base href=javascript:alert(1)//>",
  "<form action=javascript:alert(1)><button>x</form>",
  // Out of an attribute, an element, a string, a template
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" autofocus onfocus=alert(1) x="',
  "</title><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  '"}</script><script>alert(1)</script>',
  "<!--</script><script>alert(1)//-->",
  "]]><script>alert(1)</script>",
  "'-alert(1)-'",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack
  "${alert(1)}{{constructor.constructor('alert(1)')()}}",
  // Parsed twice, read backwards, encoded
  "<math><mtext><style><img src=x onerror=alert(1)></style>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "\u202e<script>alert(1)</script>\u202c",
  "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e\u2028alert(1)",
];

/** Ends every context that a text of ours can stand in, and then runs. */
export const breakout = `"'\`></title></textarea></style></script><svg onload=alert(1)>`;
