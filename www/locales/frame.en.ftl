# What the static pages beside the app have in common.

back = Back to Credit Checkup
other = 中文
title = { $page } · Credit Checkup
page-guide = Get your credit report and understand it
page-model = The points table and where it comes from
page-causes = How possible causes are judged
page-check = How to check us
page-read = What people ask: causes, sayings, rules, frauds
