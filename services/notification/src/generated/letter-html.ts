/** Generated from templates/letter.mjml by `npm run generate -w @heng/notification`. */
export const letterHtml = `<!doctype html>
<html lang="zh-CN" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<title>{{letter.subject}}</title>
<!--[if !mso]><!-->
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<!--<![endif]-->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css">
#outlook a { padding:0; }
body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }
table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }
p { display:block;margin:13px 0; }
</style>
<!--[if mso]>
<noscript>
<xml>
<o:OfficeDocumentSettings>
<o:AllowPNG/>
<o:PixelsPerInch>96</o:PixelsPerInch>
</o:OfficeDocumentSettings>
</xml>
</noscript>
<![endif]-->
<!--[if lte mso 11]>
<style type="text/css">
.mj-outlook-group-fix { width:100% !important; }
</style>
<![endif]-->
<style type="text/css">
@media only screen and (min-width:480px) {
.mj-column-per-100 { width:100% !important; max-width: 100%; }
}
</style>
<style media="screen and (min-width:480px)">
.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }
</style>
</head>
<body  style="word-spacing:normal;background-color:#f2f3f5;">
<div
aria-label="{{letter.subject}}" aria-roledescription="email" role="article" lang="zh-CN" dir="ltr" style="word-spacing:normal;background-color:#f2f3f5;"
>
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:600px;" width="600" bgcolor="#ffffff" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div  style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;">
<table
align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;background-color:#ffffff;width:100%;"
>
<tbody>
<tr>
<td
style="direction:ltr;font-size:0px;padding:24px 0;text-align:center;"
>
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:600px;" ><![endif]-->
<div
class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;"
>
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%"
>
<tbody>
<tr>
<td
align="center" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:20px;font-weight:bold;line-height:1.75;text-align:center;color:#1a1a1a;"
>{{letter.subject}}</div>
</td>
</tr>
<tr>
<td
align="center" style="font-size:0px;padding:6px 24px 12px;word-break:break-word;"
>
<p
style="border-top:solid 1px #b3261e;font-size:1px;margin:0px auto;width:100%;"
>
</p>
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" style="border-top:solid 1px #b3261e;font-size:1px;margin:0px auto;width:552px;" role="presentation" width="552px" ><tr><td style="height:0;line-height:0;"> &nbsp;
</td></tr></table><![endif]-->
</td>
</tr>
<tr>
<td
align="left" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;line-height:1.75;text-align:left;color:#1a1a1a;"
>{{party}}：</div>
</td>
</tr>
<tr>
<td
align="left" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;line-height:1.75;text-align:left;color:#1a1a1a;"
><p style="margin: 0; text-indent: 2em">{{letter.opening}}</p></div>
</td>
</tr>
<tr>
<td
align="left" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<table
cellpadding="0" cellspacing="0" width="100%" border="0" style="color:#1a1a1a;font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;line-height:1.75;table-layout:auto;width:100%;border:none;"
>
{{#each letter.particulars}}
<tr>
<th scope="row" style="border: 1px solid #d0d3d8; padding: 4px 10px; text-align: left; width: 34%; font-weight: normal; color: #4a4a4a">{{label}}</th>
<td style="border: 1px solid #d0d3d8; padding: 4px 10px">{{value}}</td>
</tr>
{{/each}}
</table>
</td>
</tr>
<tr>
<td
align="left" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;line-height:1.75;text-align:left;color:#1a1a1a;"
>{{#if letter.list.items.length}}
<p style="margin: 0; font-weight: bold">{{letter.list.title}}：</p>
<ol style="margin: 0; padding-left: 2em">
{{#each letter.list.items}}
<li>{{this}}</li>
{{/each}}
</ol>
{{/if}}
{{#if matters.length}}
<p style="margin: 0; font-weight: bold">具体事项：</p>
<ol style="margin: 0; padding-left: 2em">
{{#each matters}}
<li>{{text}}。<a href="{{link}}">{{label}}</a>：{{link}}</li>
{{/each}}
</ol>
{{/if}}
<p style="margin: 0; font-weight: bold">办理方式：</p>
<ol style="margin: 0; padding-left: 2em">
{{#each letter.steps}}
<li>{{this}}</li>
{{/each}}
</ol></div>
</td>
</tr>
<tr>
<td
align="center" style="font-size:0px;padding:10px 25px;word-break:break-word;"
>
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;"
>
<tbody>
<tr>
<td
align="center" bgcolor="#8c1d18" role="presentation" style="border:none;border-radius:4px;cursor:auto;mso-padding-alt:10px 25px;background:#8c1d18;" valign="middle"
>
<a
href="{{link}}" style="display:inline-block;background:#8c1d18;color:#ffffff;font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;font-weight:normal;line-height:120%;margin:0;text-decoration:none;text-transform:none;padding:10px 25px;mso-padding-alt:0px;border-radius:4px;" target="_blank"
>
{{letter.action.label}}
</a>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
<tr>
<td
align="left" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;line-height:1.75;text-align:left;color:#1a1a1a;"
>依据：{{letter.rule}}。</div>
</td>
</tr>
<tr>
<td
align="left" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;line-height:1.75;text-align:left;color:#1a1a1a;"
><p style="margin: 0; text-indent: 2em">特此通知。</p></div>
</td>
</tr>
<tr>
<td
align="right" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:16px;line-height:1.75;text-align:right;color:#1a1a1a;"
>{{sender}}<br />{{date}}</div>
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:600px;" width="600" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div  style="margin:0px auto;max-width:600px;">
<table
align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"
>
<tbody>
<tr>
<td
style="direction:ltr;font-size:0px;padding:12px 0;text-align:center;"
>
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:600px;" ><![endif]-->
<div
class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;"
>
<table
border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%"
>
<tbody>
<tr>
<td
align="left" style="font-size:0px;padding:6px 24px;word-break:break-word;"
>
<div
style="font-family:'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;font-size:13px;line-height:1.75;text-align:left;color:#5f6368;"
>本邮件由系统自动发出，请勿直接回复。按钮无法打开时，请将以下地址复制到浏览器：{{link}}</div>
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div>
</body>
</html>`;
