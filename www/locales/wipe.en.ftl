# After everything was wiped.

wiped-title = All wiped
wiped-lead = Counted anew just now, this site has left in this browser:
wiped-entries = What you entered
wiped-files = Files of the site
wiped-workers = Program for use without network
wiped-storage = Local storage
wiped-cookies = Cookies
wiped-back = Back to the start
