/** The same story as other programs put it on the clipboard, each in its manner. */

const wordItem = (level: number, sign: string, text: string, list = "l0") =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;
mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:
Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB>${text}<o:p></o:p></span></p>`;

const wordCell = (text: string) =>
  `<td width=301 valign=top style='width:225.4pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;
padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal style='margin-bottom:0cm'><span lang=EN-GB>${text}<o:p></o:p></span></p></td>`;

export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:"Cambria Math";} p.MsoNormal {mso-style-unhide:no; font-family:"Calibri",sans-serif;} --></style>
</head><body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
<h1><span lang=EN-GB style='mso-fareast-font-family:"Times New Roman"'>Harbour plan<o:p></o:p></span></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h4 style='mso-outline-level:4'><span lang=EN-GB>The pier<o:p></o:p></span></h4>
<p class=MsoNormal><span lang=EN-GB style='font-size:12.0pt;font-family:"Arial",sans-serif;color:red;mso-themecolor:text1'>The
council <b style='mso-bidi-font-weight:normal'>agreed</b> on <i style='mso-bidi-font-style:normal'>two piers</i>; see
<a href="https://example.org/plan"><span style='color:#0563C1'>the plan</span></a>.<o:p></o:p></span></p>
${wordItem(1, "·", "Ropes")}
${wordItem(2, "o", "Hemp")}
${wordItem(2, "o", "Steel")}
${wordItem(1, "·", "Nets")}
${wordItem(1, "1.", "Cast off", "l1")}
${wordItem(1, "2.", "Sail", "l1")}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'>${wordCell("Pier")}${wordCell("Ships")}</tr>
<tr style='mso-yfti-irow:1'>${wordCell("North")}${wordCell("12")}</tr></table>
<p class=MsoNormal><span lang=EN-GB><!--[if gte vml 1]><v:shape id="Picture_1" style='width:10pt'/><![endif]--><![if !vml]><img
width=602 height=401 src="file:///C:/Users/ada/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="Picture_1"><![endif]></span></p>
<p class=MsoNormal><span lang=EN-GB>The end.<o:p></o:p></span></p>
<!--EndFragment--></body></html>`;

const docsText = (text: string, style = "font-weight:400;font-style:normal") =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style};font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">${text}</span>`;
const docsLine = (content: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation">${content}</p>`;
const docsItem = (text: string, level: number) =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;font-family:Arial,sans-serif;white-space:pre;" aria-level="${level}">${docsLine(docsText(text))}</li>`;

export const fromGoogleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5f0a1c3e-7fff-2b1d-9c4e-0a1b2c3d4e5f"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;margin-bottom:6pt;">${docsText("Harbour plan")}</h1>${docsLine(
  `${docsText("The council ")}${docsText("agreed", "font-weight:700;font-style:normal")}${docsText(" on ")}${docsText("two piers", "font-weight:400;font-style:italic")}${docsText("; see ")}<a href="https://www.google.com/url?q=https://example.org/plan&amp;sa=D&amp;source=editors&amp;ust=1700000000" style="text-decoration:none;">${docsText("the plan")}</a>${docsText(".")}`,
)}<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${docsItem("Ropes", 1)}<ul style="margin-top:0;">${docsItem("Hemp", 2)}</ul>${docsItem("Nets", 1)}</ul><br /><h4 dir="ltr" style="line-height:1.38;">${docsText("Costs")}</h4><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr style="height:0pt"><td style="border:solid #000000 1pt;vertical-align:top;">${docsLine(docsText("North"))}</td><td style="vertical-align:top;">${docsLine(docsText("12"))}</td></tr></tbody></table></div><p dir="ltr"><span style="border:none;display:inline-block;width:602px;"><img src="https://lh7-rt.googleusercontent.com/docsz/a" width="602" height="401" /></span></p>${docsLine(docsText("The end."))}</b><br class="Apple-interchange-newline">`;

export const fromWebPage = `<html><body><!--StartFragment--><article class="story" onclick="alert('article')"><script>alert("script")</script>
<h1 style="color: rgb(20, 20, 20); font-family: Georgia;">Harbour plan</h1><h2 id="pier">The pier</h2><h3>The crane</h3><h4><font color="red">The rope</font></h4>
<p style="box-sizing: inherit; margin: 0px 0px 1em; letter-spacing: normal;">The <span><span style="color: red;">council</span></span> <span style="font-weight: 600;">agreed</span> on <em><b>two</b> piers</em>. <a href="javascript:alert('link')">Click me</a>.</p>
<figure><img src="https://example.org/a.jpg" srcset="https://example.org/a@2x.jpg 2x" onerror="alert('img')" alt=""></figure>
<blockquote style="border-left: 4px solid">We sail at dawn.</blockquote><div><div class="box">A line in a box.</div></div>
<iframe src="https://example.org/frame"></iframe><svg onload="alert('svg')"><text>Sign</text></svg><button>Share</button><input value="Email">
<ul><li><a href="https://example.org/ropes" target="_blank" class="x">Ropes</a></li><li>Nets</li></ul>
<table><thead><tr><th scope="col">Pier</th><th scope="col">Ships</th></tr></thead><tbody><tr><td>North</td><td><ul><li>12 ships</li></ul></td></tr></tbody></table>
<p>The end.</p><style>p { color: red }</style></article><!--EndFragment--></body></html>`;
